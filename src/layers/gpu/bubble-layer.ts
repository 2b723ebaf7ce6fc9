import { Layer, type LayerProps, project32, type UpdateParameters } from "@deck.gl/core";
import { Buffer } from "@luma.gl/core";
import { Model } from "@luma.gl/engine";
import { bubbleFragment, bubbleModule, bubbleVertex } from "./bubble-shaders";
import { acquireBuffer, releaseBuffer } from "./shared-buffers";

/** Props of {@link BubbleLayer}. */
export type BubbleProps = {
  /** Five numbers per disc: lon, lat, radius in CSS pixels, first cut, second cut (0–1 of the turn). */
  bubbles: Float32Array;
  /** Red, green, blue (0–1) of the three sectors. */
  colours: readonly number[];
  /** Shown from the first zoom up to below the second. */
  zooms: readonly [number, number];
};

const FLOATS = 5;

type State = { model: Model | null; held: Float32Array | null };

const object = (value: unknown) => ({ type: "object" as const, value });

/** Discs of three sectors, clockwise from the top, all in one draw call. */
export class BubbleLayer extends Layer<Required<BubbleProps> & Required<LayerProps>> {
  static override layerName = "BubbleLayer";
  static override defaultProps = {
    bubbles: object(new Float32Array()),
    colours: object([]),
    zooms: object([0, 30]),
  };

  declare state: State;

  override initializeState(): void {
    this.getAttributeManager()?.remove(["instancePickingColors"]);
    this.setState({ model: null, held: null });
  }

  override updateState({ props, oldProps }: UpdateParameters<this>): void {
    if (props.bubbles !== oldProps.bubbles) this.rebuild();
  }

  override getModels(): Model[] {
    return this.state?.model ? [this.state.model] : [];
  }

  override getNumInstances(): number {
    return this.props.bubbles.length / FLOATS;
  }

  override draw(): void {
    const { zoom } = this.context.viewport;
    const [from, below] = this.props.zooms;
    const { model } = this.state;
    if (!model || zoom < from || zoom >= below) return;
    const { colours } = this.props;
    model.shaderInputs.setProps({
      bubble: {
        first: colours.slice(0, 3),
        second: colours.slice(3, 6),
        third: colours.slice(6, 9),
        grow: 2 ** (0.35 * (zoom - Math.max(from, 5))),
      },
    });
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
    const { bubbles } = this.props;
    if (bubbles.length === 0) {
      this.setState({ model: null, held: null });
      return;
    }
    const { device } = this.context;
    const model = new Model(device, {
      ...this.getShaders({
        vs: bubbleVertex,
        fs: bubbleFragment,
        modules: [project32, bubbleModule],
      }),
      id: this.props.id,
      topology: "triangle-strip",
      isInstanced: true,
      bufferLayout: [
        {
          name: "bubbles",
          stepMode: "instance",
          byteStride: 4 * FLOATS,
          attributes: [
            { attribute: "disc", format: "float32x3", byteOffset: 0 },
            { attribute: "cuts", format: "float32x2", byteOffset: 12 },
          ],
        },
      ],
      attributes: { bubbles: acquireBuffer(device, bubbles, Buffer.VERTEX) },
      vertexCount: 4,
      instanceCount: bubbles.length / FLOATS,
    });
    this.setState({ model, held: bubbles });
  }
}
