const uniforms = `\
layout(std140) uniform bubbleUniforms {
  vec3 first;
  vec3 second;
  vec3 third;
  float grow;
} bubble;
`;

/** Uniforms of the discs. */
export const bubbleModule = {
  name: "bubble",
  vs: uniforms,
  fs: uniforms,
  uniformTypes: {
    first: "vec3<f32>",
    second: "vec3<f32>",
    third: "vec3<f32>",
    grow: "f32",
  },
} as const;

/** One square per disc, in screen space. */
export const bubbleVertex = `\
#version 300 es
#define SHADER_NAME bubble-vertex
in vec3 disc;
in vec2 cuts;
out vec2 at;
flat out float radius;
flat out vec2 sectors;

void main(void) {
  vec4 common_position;
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  radius = disc.z * bubble.grow;
  sectors = cuts;
  at = corner * (radius + 1.5);
  vec2 size = project.viewportSize / project.devicePixelRatio;
  gl_Position = project_position_to_clipspace(vec3(disc.xy, 0.0), vec3(0.0), vec3(0.0), common_position);
  gl_Position.xy += 2.0 * at / size * gl_Position.w;
}
`;

/** Three sectors, a white rim, soft edges. */
export const bubbleFragment = `\
#version 300 es
#define SHADER_NAME bubble-fragment
precision highp float;
in vec2 at;
flat in float radius;
flat in vec2 sectors;
out vec4 fragColor;

void main(void) {
  float distance = length(at);
  float cover = 1.0 - smoothstep(radius + 0.5, radius + 1.5, distance);
  if (cover <= 0.0) discard;
  float turn = fract(atan(at.x, at.y) / 6.2831853);
  vec3 colour = turn < sectors.x ? bubble.first : turn < sectors.y ? bubble.second : bubble.third;
  float rim = smoothstep(radius - 0.9, radius - 0.1, distance);
  fragColor = vec4(mix(colour, vec3(1.0), rim), 0.94 * cover * layer.opacity);
}
`;
