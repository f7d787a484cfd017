/**
 * A colour given by perceived lightness (0 to 1), chroma and hue (degrees), as `#rrggbb`: a canvas reads that form far faster than
 * `oklch(…)`, and it is set for every frame that is painted. Chroma that a screen cannot show is cut. (B. Ottosson, "A perceptual
 * color space for image processing", 2020)
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
  return `#${channels.map((channel) => hex(gamma(Math.min(1, Math.max(0, channel))))).join('')}`
}

/** From linear light to what is written for sRGB. (IEC 61966-2-1) */
const gamma = (linear: number): number => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055)

const hex = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
