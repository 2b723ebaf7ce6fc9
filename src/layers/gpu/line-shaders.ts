const uniforms = `\
layout(std140) uniform borderLineUniforms {
  vec4 colour;
  float width;
  float dash;
  float gap;
  float pixelsPerDegree;
} borderLine;
`;

/** Uniforms of border lines; lengths in CSS pixels. */
export const borderLineModule = {
  name: "borderLine",
  vs: uniforms,
  fs: uniforms,
  uniformTypes: {
    colour: "vec4<f32>",
    width: "f32",
    dash: "f32",
    gap: "f32",
    pixelsPerDegree: "f32",
  },
} as const;

/** One quad per segment, half a pixel wider than the line for soft edges, square at both ends. */
export const borderLineVertex = `\
#version 300 es
#define SHADER_NAME border-line-vertex
in vec4 ends;
in float along;
out float across;
out float run;

void main(void) {
  vec4 common_position;
  vec4 a = project_position_to_clipspace(vec3(ends.xy, 0.0), vec3(0.0), vec3(0.0), common_position);
  vec4 b = project_position_to_clipspace(vec3(ends.zw, 0.0), vec3(0.0), vec3(0.0), common_position);
  vec2 size = project.viewportSize / project.devicePixelRatio;
  vec2 line = (b.xy - a.xy) * 0.5 * size;
  float len = length(line);
  vec2 dir = len > 0.0 ? line / len : vec2(1.0, 0.0);
  float half_width = 0.5 * borderLine.width + 0.5;
  float cap = min(0.5 * borderLine.width, 1.5);
  float end = float(gl_VertexID & 1);
  float side = float(gl_VertexID >> 1) * 2.0 - 1.0;
  vec2 offset = dir * (end * 2.0 - 1.0) * cap + vec2(-dir.y, dir.x) * side * half_width;
  gl_Position = mix(a, b, end);
  gl_Position.xy += 2.0 * offset / size * gl_Position.w;
  across = side * half_width;
  run = along * borderLine.pixelsPerDegree + end * len;
}
`;

/** Soft edges; dashes where a gap is given. */
export const borderLineFragment = `\
#version 300 es
#define SHADER_NAME border-line-fragment
precision highp float;
in float across;
in float run;
out vec4 fragColor;

void main(void) {
  if (borderLine.gap > 0.0 && mod(run, borderLine.dash + borderLine.gap) > borderLine.dash) discard;
  float edge = 0.5 * borderLine.width;
  float cover = 1.0 - smoothstep(edge - 0.5, edge + 0.5, abs(across));
  fragColor = vec4(borderLine.colour.rgb, borderLine.colour.a * cover * layer.opacity);
}
`;
