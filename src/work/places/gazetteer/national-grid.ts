import type { Point } from '../boundaries/point-in.js';

/**
 * Ordnance Survey, “A guide to coordinate systems in Great Britain” (v3.6), annexes B and C: the National Grid is a transverse Mercator
 * projection of the Airy 1830 ellipsoid; to WGS84 goes by the seven-parameter Helmert transformation of its section 6.6, which is right
 * to about five metres. OSTN15 would be right to centimetres, and is 20 MB of shifts: no door is told from the next by them.
 */
const airy = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84 = { a: 6_378_137, b: 6_356_752.3142 };
const projection = { scale: 0.9996012717, latitude: (49 * Math.PI) / 180, longitude: (-2 * Math.PI) / 180 };
const origin = { east: 400_000, north: -100_000 };
const second = Math.PI / 648_000;
const shift = {
  ...{ x: 446.448, y: -125.157, z: 542.06, scale: 1 - 20.4894e-6 },
  ...{ rx: 0.1502 * second, ry: 0.247 * second, rz: 0.8421 * second },
};
/** The grid's own square, in metres: nothing outside it is a place of Great Britain. */
const most = { east: 700_000, north: 1_300_000 };

const squared = ({ a, b }: typeof airy): number => 1 - (b * b) / (a * a);

/** The arc of the meridian from the projection's origin. */
function arcTo(latitude: number): number {
  const n = (airy.a - airy.b) / (airy.a + airy.b);
  const [less, more] = [latitude - projection.latitude, latitude + projection.latitude];
  return (
    airy.b *
    projection.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** Annexe C: latitude and longitude on the Airy ellipsoid, in radians. */
function unproject(east: number, north: number): { readonly latitude: number; readonly longitude: number } {
  let foot = projection.latitude;
  for (let left = north - origin.north; Math.abs(left) >= 1e-5; left = north - origin.north - arcTo(foot))
    foot += left / (airy.a * projection.scale);
  const e2 = squared(airy);
  const nu = (airy.a * projection.scale) / Math.sqrt(1 - e2 * Math.sin(foot) ** 2);
  const rho = (nu * (1 - e2)) / (1 - e2 * Math.sin(foot) ** 2);
  const eta2 = nu / rho - 1;
  const [tan, sec, x] = [Math.tan(foot), 1 / Math.cos(foot), east - origin.east];
  const latitude =
    foot -
    (tan / (2 * rho * nu)) * x ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * x ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * x ** 6;
  const longitude =
    projection.longitude +
    (sec / nu) * x -
    (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) * x ** 3 +
    (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4) * x ** 5 -
    (sec / (5040 * nu ** 7)) * (61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6) * x ** 7;
  return { latitude, longitude };
}

const degrees = (radians: number): number => Math.round(((radians * 180) / Math.PI) * 1e6) / 1e6;

/** Annexe B and section 6.6: from the Airy ellipsoid by way of space to WGS84. */
function toWgs84({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): Point {
  const nu = airy.a / Math.sqrt(1 - squared(airy) * Math.sin(latitude) ** 2);
  const x = nu * Math.cos(latitude) * Math.cos(longitude);
  const y = nu * Math.cos(latitude) * Math.sin(longitude);
  const z = nu * (1 - squared(airy)) * Math.sin(latitude);
  const to = {
    x: shift.x + x * shift.scale - y * shift.rz + z * shift.ry,
    y: shift.y + x * shift.rz + y * shift.scale - z * shift.rx,
    z: shift.z - x * shift.ry + y * shift.rx + z * shift.scale,
  };
  const [e2, flat] = [squared(wgs84), Math.hypot(to.x, to.y)];
  let angle = Math.atan2(to.z, flat * (1 - e2));
  for (let last = Number.NaN; Math.abs(angle - last) > 1e-12 || Number.isNaN(last); ) {
    last = angle;
    const here = wgs84.a / Math.sqrt(1 - e2 * Math.sin(angle) ** 2);
    angle = Math.atan2(to.z + e2 * here * Math.sin(angle), flat);
  }
  return { latitude: degrees(angle), longitude: degrees(Math.atan2(to.y, to.x)) };
}

/** The latitude and longitude (WGS84, to about five metres) of an easting and northing in metres; undefined outside the National Grid. */
export function pointOfGrid(east: number, north: number): Point | undefined {
  if (!(east >= 0 && east <= most.east && north >= 0 && north <= most.north)) return undefined;
  return toWgs84(unproject(east, north));
}
