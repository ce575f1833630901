/** The figures that the whole house keeps, whatever a single file has. */

const isTest = (path) => /\.test\.tsx?$|(^|\/)testing(\.tsx?$|\/)/.test(path);
const generated = 'src/platform/database/schema.ts';
const kept = { median: 80, within: 150, share: 0.9, comments: [0.05, 0.12] };

function countLines(text) {
  const counted = { all: 0, comments: 0 };
  let isInside = false;
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    counted.all += 1;
    if (isInside || /^(\/\/|\{?\/\*)/.test(line)) counted.comments += 1;
    if (line.includes('/*')) isInside = !line.includes('*/');
    else if (line.includes('*/')) isInside = false;
  }
  return counted;
}

/** Half of all sources are short, nine of ten within 150 lines, and a comment is neither rare nor the rule. */
export function checkFigures(files) {
  const sources = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !isTest(path) && path !== generated);
  if (sources.length === 0) return [];
  const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length).sort((one, other) => one - other);
  const median = lengths[Math.floor((lengths.length - 1) / 2)];
  const share = lengths.filter((lines) => lines <= kept.within).length / lengths.length;
  const counts = sources.map(({ text }) => countLines(text));
  const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
  const comments = sum('comments') / sum('all');
  const faults = [];
  if (median >= kept.median) faults.push(`src/: the median source has ${median} lines; keep it under ${kept.median}`);
  if (share < kept.share)
    faults.push(`src/: ${Math.round(share * 100)} % of sources are within ${kept.within} lines; keep 90 %`);
  if (comments < kept.comments[0] || comments > kept.comments[1])
    faults.push(`src/: ${(comments * 100).toFixed(1)} % of lines are comments; keep 5 to 12 %`);
  return faults;
}
