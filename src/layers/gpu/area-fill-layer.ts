import { Layer, type LayerProps, project32, type UpdateParameters } from "@deck.gl/core";
import { Buffer, type Texture } from "@luma.gl/core";
import { Model } from "@luma.gl/engine";
import type { Geometry } from "../../geography/geometry";
import { areaFillFragment, areaFillModule, areaFillVertex } from "./area-fill-shaders";
import { patternAnchor } from "./pattern-anchor";
import { acquireBuffer, releaseBuffer, trianglesOf } from "./shared-buffers";
import { TABLE_HEIGHT, TABLE_WIDTH } from "./table-size";

/** Props of {@link AreaFillLayer}; tables as `colourTable` and `markTable` make them. */
export type AreaFillProps = {
  geometry: Geometry;
  /** Areas to draw (1) or not (0), aligned with the area table; `null` draws all. */
  mask: Uint8Array | null;
  colours: Uint8Array;
  /** Colours right of `split`; `null` for one map. */
  coloursRight: Uint8Array | null;
  marks: Uint8Array;
  /** Share of the canvas's width left of the divider, 0–1. */
  split: number;
  /** Whether roles are hatched. */
  hatching: boolean;
  /** What faded areas fade into, 0–1 each. */
  land: readonly [number, number, number];
};

type State = { model: Model; table: Texture; held: ArrayBufferView[] };

const object = (value: unknown) => ({ type: "object" as const, value });

/**
 * Fills all areas in one draw call. Positions and area numbers go to the graphics card once; a
 * recolouring writes one small texture.
 */
export class AreaFillLayer extends Layer<Required<AreaFillProps> & Required<LayerProps>> {
  static override layerName = "AreaFillLayer";
  static override defaultProps = {
    geometry: object(null),
    mask: object(null),
    colours: object(null),
    coloursRight: object(null),
    marks: object(null),
    land: object([1, 1, 1]),
    split: { type: "number", value: 0.5 },
    hatching: true,
  };

  declare state: State;

  override initializeState(): void {
    this.getAttributeManager()?.remove(["instancePickingColors"]);
    const table = this.context.device.createTexture({
      width: TABLE_WIDTH,
      height: 3 * TABLE_HEIGHT,
      format: "rgba8unorm",
      sampler: { minFilter: "nearest", magFilter: "nearest" },
    });
    this.setState({ table, model: null, held: [] });
  }

  override updateState(params: UpdateParameters<this>): void {
    const { props, oldProps } = params;
    if (props.geometry !== oldProps.geometry || props.mask !== oldProps.mask) this.rebuild();
    if (props.colours !== oldProps.colours) this.write(props.colours, 0);
    if (props.coloursRight && props.coloursRight !== oldProps.coloursRight) {
      this.write(props.coloursRight, 1);
    }
    if (props.marks !== oldProps.marks) this.write(props.marks, 2);
  }

  override getModels(): Model[] {
    return this.state?.model ? [this.state.model] : [];
  }

  override draw(): void {
    const { canvasContext } = this.context.device;
    const pixelRatio = canvasContext?.cssToDeviceRatio() ?? 1;
    const [wide = 0, high = 0] = canvasContext?.getDrawingBufferSize() ?? [];
    const { split, hatching, land, coloursRight } = this.props;
    this.state.model.shaderInputs.setProps({
      areaFill: {
        areaTable: this.state.table,
        anchor: patternAnchor(this.context.viewport, high / pixelRatio),
        pixelRatio,
        splitX: coloursRight ? (split * wide) / pixelRatio : -1,
        hatching: hatching ? 1 : 0,
        land,
      },
    });
    this.state.model.draw(this.context.renderPass);
  }

  override finalizeState(): void {
    this.release();
    this.state.table.destroy();
  }

  private write(bytes: Uint8Array, slot: number): void {
    const size = { x: 0, y: slot * TABLE_HEIGHT, width: TABLE_WIDTH, height: TABLE_HEIGHT };
    this.state.table.writeData(bytes, size);
    this.setNeedsRedraw();
  }

  private release(): void {
    this.state.model?.destroy();
    for (const array of this.state.held) releaseBuffer(this.context.device, array);
  }

  private rebuild(): void {
    const { device } = this.context;
    const { geometry, mask } = this.props;
    const triangles = trianglesOf(geometry, mask);
    const positions = acquireBuffer(device, geometry.positions, Buffer.VERTEX);
    const areas = acquireBuffer(device, geometry.areaOfVertex, Buffer.VERTEX);
    const indexBuffer = acquireBuffer(device, triangles, Buffer.INDEX);
    const model = new Model(device, {
      ...this.getShaders({
        vs: areaFillVertex,
        fs: areaFillFragment,
        modules: [project32, areaFillModule],
      }),
      id: this.props.id,
      topology: "triangle-list",
      bufferLayout: [
        { name: "positions", format: "float32x2" },
        { name: "areas", format: "uint16" },
      ],
      attributes: { positions, areas },
      indexBuffer,
      vertexCount: triangles.length,
    });
    this.release();
    this.setState({ model, held: [geometry.positions, geometry.areaOfVertex, triangles] });
  }
}
