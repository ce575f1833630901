import type { Page } from 'playwright-core';

/** What is wrong with what can be pressed: smaller than 24 pixels, in no sentence, and nearer than that to another (WCAG 2.2, 2.5.8). */
export const smallTargets = `(() => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden=true]');
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(shown);
  const boxes = new Map(all.map((one) => [one, one.getBoundingClientRect()]));
  const isLarge = ({ width, height }) => width >= 23.99 && height >= 23.99;
  const inSentence = (one) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    const around = one.closest('p, li, dd, td, th, div, span:not(:only-child)');
    return around !== null && around.textContent.trim().length > one.textContent.trim().length;
  };
  const isApart = (one) => {
    const { left, top, width, height } = boxes.get(one);
    const [x, y] = [left + width / 2, top + height / 2];
    return all.every((other) => {
      if (other === one || other.contains(one) || one.contains(other)) return true;
      const box = boxes.get(other);
      const [cx, cy] = isLarge(box)
        ? [Math.max(box.left, Math.min(x, box.right)), Math.max(box.top, Math.min(y, box.bottom))]
        : [box.left + box.width / 2, box.top + box.height / 2];
      return Math.hypot(cx - x, cy - y) >= (isLarge(box) ? 12 : 24) - 0.5;
    });
  };
  return all
    .filter((one) => boxes.get(one).width > 1 && !isLarge(boxes.get(one)) && !inSentence(one) && !isApart(one))
    .map((one) => one.outerHTML.slice(0, 120) + ' ' + Math.round(boxes.get(one).width) + '×' + Math.round(boxes.get(one).height));
})()`;

/** What is cut off by its own box. */
export const cutOff = `[...document.querySelectorAll('main *')]
  .filter((one) => {
    const { overflowX, overflowY, position } = getComputedStyle(one);
    const hides = (how) => how === 'hidden' || how === 'clip';
    if (position === 'absolute' || one.closest('svg')) return false;
    return (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
  })
  .map((one) => one.outerHTML.slice(0, 120))`;

/** What makes a page wider than its screen. */
export const stickingOut = `[...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.gh-table__frame *'))
  .slice(0, 5)
  .map((one) => one.outerHTML.slice(0, 120))`;

/** What moves though it was asked not to. */
export const moving = `[...document.querySelectorAll('*')].flatMap((one) =>
  ['', '::before', '::after'].flatMap((part) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one, part || null);
    const lasts = (times) => times.split(', ').some((time) => parseFloat(time) > 0);
    const isMoving = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
    return isMoving || scrollBehavior === 'smooth' ? [one.tagName + '.' + one.className + part] : [];
  }))`;

/** Buttons and boxes that nothing is drawn around, where the colours are the person's own. */
export const borderless = `[...document.querySelectorAll(
    '.govuk-button, .govuk-input, .govuk-textarea, .govuk-select, .govuk-file-upload, .gh-form__letter, .gh-form__tick')]
  .filter((one) => one.checkVisibility())
  .filter((one) => {
    const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth } = getComputedStyle(one);
    const isDrawn = (style, width) => style !== 'none' && parseFloat(width) >= 1;
    return !(isDrawn(borderTopStyle, borderTopWidth) && isDrawn(borderBottomStyle, borderBottomWidth));
  })
  .map((one) => one.outerHTML.slice(0, 120))`;

/** Bars and marks of charts that cannot be told from what is behind them. */
export const unseenMarks = `(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((one) => Number(one) / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('svg.gh-chart rect, svg.gh-chart text')]
    .filter((one) => {
      const own = light(getComputedStyle(one).fill);
      return (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05) < 3;
    })
    .map((one) => one.outerHTML.slice(0, 120));
})()`;

/** How the element that has the focus shows it: by an outline or border of its own, or of the label that stands for it. */
const focusShown = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return 'nothing';
  const drawn = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const label = one.labels?.[0];
  const isShown = drawn(getComputedStyle(one)) || (label && (drawn(getComputedStyle(label, '::before')) || drawn(getComputedStyle(label))));
  return isShown ? '' : one.outerHTML.slice(0, 120);
})()`;

/** What the Tab key comes to, at most so many stops, and does not show that it has the focus. */
export async function hiddenFocus(page: Page, most = 40): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.evaluate('document.activeElement?.blur()');
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate<string>(focusShown);
    if (said === 'nothing') break;
    if (said !== '') hidden.push(said);
  }
  return hidden;
}

/** Whether a tick is to be seen: pictures of it before and after it is made, or taken away, differ. */
export async function showsTicks(page: Page): Promise<boolean> {
  const box = page.locator('.govuk-radios__item, .govuk-checkboxes__item').first();
  const before = await box.screenshot();
  await box.locator('input').click();
  await page.keyboard.press('Tab'); // it is to show without the focus too
  return !before.equals(await box.screenshot());
}
