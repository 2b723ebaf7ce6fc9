const uniforms = `\
layout(std140) uniform areaFillUniforms {
  vec2 anchor;
  float pixelRatio;
  float splitX;
  float hatching;
  vec3 land;
} areaFill;
uniform sampler2D areaTable;
`;

/** Uniforms and tables of the fill; `areaTable` stacks colours A, colours B and marks. */
export const areaFillModule = {
  name: "areaFill",
  vs: uniforms,
  fs: uniforms,
  uniformTypes: {
    anchor: "vec2<f32>",
    pixelRatio: "f32",
    splitX: "f32",
    hatching: "f32",
    land: "vec3<f32>",
  },
} as const;

/** Looks up colours and marks of the vertex's area once; all vertices of a triangle share them. */
export const areaFillVertex = `\
#version 300 es
#define SHADER_NAME area-fill-vertex
in vec2 positions;
in uint areas;
flat out vec4 colourA;
flat out vec4 colourB;
flat out vec2 mark;

void main(void) {
  vec4 common_position;
  gl_Position = project_position_to_clipspace(vec3(positions, 0.0), vec3(0.0), vec3(0.0), common_position);
  int entry = areas == 65535u ? 8191 : int(areas);
  ivec2 texel = ivec2(entry & 127, entry >> 7);
  colourA = texelFetch(areaTable, texel, 0);
  colourB = texelFetch(areaTable, texel + ivec2(0, 64), 0);
  mark = texelFetch(areaTable, texel + ivec2(0, 128), 0).rg;
}
`;

/** Fill with its pattern, the hatching of roles, and fading; everything in CSS pixels. */
export const areaFillFragment = `\
#version 300 es
#define SHADER_NAME area-fill-fragment
precision highp float;
flat in vec4 colourA;
flat in vec4 colourB;
flat in vec2 mark;
out vec4 fragColor;

float stripe(float at, float period, float width) {
  float d = abs(mod(at, period) - 0.5 * period);
  float soft = 0.5 / areaFill.pixelRatio;
  return 1.0 - smoothstep(0.5 * width - soft, 0.5 * width + soft, d);
}

float dots(vec2 p, float period, float radius) {
  vec2 q = mod(p, period) - 0.5 * period;
  return 1.0 - smoothstep(radius - 0.4, radius + 0.4, length(q));
}

float statePattern(int pattern, vec2 p) {
  if (pattern == 1) return 0.35 * stripe(0.7071 * (p.x - p.y), 4.2426, 0.8);
  if (pattern == 2) return 0.75 * dots(p, 6.0, 1.2);
  if (pattern == 3) return 0.35 * stripe(p.y, 4.0, 0.8);
  return 0.0;
}

float rolePattern(int role, vec2 p) {
  float diagonal = 0.7071 * (p.x + p.y);
  float counter = 0.7071 * (p.x - p.y);
  if (role == 1) return 0.85 * max(stripe(diagonal, 5.6569, 1.3), stripe(counter, 5.6569, 1.3));
  if (role == 2) return 0.7 * stripe(diagonal, 5.6569, 1.1);
  if (role == 3) return 0.7 * stripe(counter, 8.4853, 1.1) * step(0.45, fract(diagonal / 5.6569));
  return 0.0;
}

void main(void) {
  vec2 screen = gl_FragCoord.xy / areaFill.pixelRatio;
  vec2 p = screen - areaFill.anchor;
  vec4 chosen = areaFill.splitX >= 0.0 && screen.x >= areaFill.splitX ? colourB : colourA;
  vec3 colour = chosen.rgb;
  float light = dot(colour, vec3(0.299, 0.587, 0.114));
  vec3 ink = light > 0.45 ? vec3(0.10, 0.11, 0.16) : vec3(1.0);
  colour = mix(colour, ink, statePattern(int(chosen.a * 255.0 + 0.5), p));
  colour = mix(colour, ink, areaFill.hatching * rolePattern(int(mark.r * 255.0 + 0.5), p));
  colour = mix(colour, areaFill.land, 0.78 * mark.g);
  fragColor = vec4(colour, layer.opacity);
}
`;
