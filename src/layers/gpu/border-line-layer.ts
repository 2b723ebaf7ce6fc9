import { Layer, type LayerProps, project32, type UpdateParameters } from "@deck.gl/core";
import { Buffer } from "@luma.gl/core";
import { Model } from "@luma.gl/engine";
import { SEGMENT_SIZE } from "../../geography/geometry";
import { borderLineFragment, borderLineModule, borderLineVertex } from "./line-shaders";
import { acquireBuffer, releaseBuffer } from "./shared-buffers";
import { type Stops, valueAtZoom } from "./stops";

/** Props of {@link BorderLineLayer}; a width or opacity of 0 at a zoom draws nothing there. */
export type BorderLineProps = {
  /** As `Borders.segments`; the same array is uploaded once. */
  segments: Float32Array;
  /** Width in CSS pixels by zoom. */
  width: Stops;
  /** 0–1 by zoom. */
  strength: Stops;
  /** Red, green, blue, 0–1. */
  ink: readonly [number, number, number];
  /** Dash and gap in CSS pixels; [0, 0] for a full line. */
  dash: readonly [number, number];
};

type State = { model: Model | null; held: Float32Array | null };

const object = (value: unknown) => ({ type: "object" as const, value });

/** Lines given as independent segments, all in one draw call, their width following the zoom. */
export class BorderLineLayer extends Layer<Required<BorderLineProps> & Required<LayerProps>> {
  static override layerName = "BorderLineLayer";
  static override defaultProps = {
    segments: object(new Float32Array()),
    width: object([[0, 1]]),
    strength: object([[0, 1]]),
    ink: object([0, 0, 0]),
    dash: object([0, 0]),
  };

  declare state: State;

  override initializeState(): void {
    this.getAttributeManager()?.remove(["instancePickingColors"]);
    this.setState({ model: null, held: null });
  }

  override updateState({ props, oldProps }: UpdateParameters<this>): void {
    if (props.segments !== oldProps.segments) this.rebuild();
    this.setNeedsRedraw();
  }

  override getModels(): Model[] {
    return this.state?.model ? [this.state.model] : [];
  }

  override getNumInstances(): number {
    return this.props.segments.length / SEGMENT_SIZE;
  }

  override draw(): void {
    const { zoom } = this.context.viewport;
    const width = valueAtZoom(this.props.width, zoom);
    const alpha = valueAtZoom(this.props.strength, zoom);
    const { model } = this.state;
    if (!model || width <= 0 || alpha <= 0) return;
    const [dash, gap] = this.props.dash;
    const pixelsPerDegree = (512 * 2 ** zoom) / 360;
    const colour = [...this.props.ink, alpha];
    model.shaderInputs.setProps({ borderLine: { colour, width, dash, gap, pixelsPerDegree } });
    model.draw(this.context.renderPass);
  }

  override finalizeState(): void {
    this.release();
  }

  private release(): void {
    this.state.model?.destroy();
    if (this.state.held) releaseBuffer(this.context.device, this.state.held);
  }

  private rebuild(): void {
    this.release();
    const { segments } = this.props;
    if (segments.length === 0) {
      this.setState({ model: null, held: null });
      return;
    }
    const { device } = this.context;
    const buffer = acquireBuffer(device, segments, Buffer.VERTEX);
    const model = new Model(device, {
      ...this.getShaders({
        vs: borderLineVertex,
        fs: borderLineFragment,
        modules: [project32, borderLineModule],
      }),
      id: this.props.id,
      topology: "triangle-strip",
      isInstanced: true,
      bufferLayout: [
        {
          name: "segments",
          stepMode: "instance",
          byteStride: 4 * SEGMENT_SIZE,
          attributes: [
            { attribute: "ends", format: "float32x4", byteOffset: 0 },
            { attribute: "along", format: "float32", byteOffset: 16 },
          ],
        },
      ],
      attributes: { segments: buffer },
      vertexCount: 4,
      instanceCount: segments.length / SEGMENT_SIZE,
    });
    this.setState({ model, held: segments });
  }
}
