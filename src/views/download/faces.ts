// The page's faces for a picture that stands alone: it can ask for no file, so they stand in it.

/** The same picture with its faces; with those of the device where ours cannot be had. */
export async function withFaces(svg: string): Promise<string> {
  const rules = await Promise.all(faceRules().map((rule) => held(rule).catch(() => '')));
  return svg.replace('<style>', () => `<style>${rules.join('')}`);
}

/** Those that come as files: stand-ins are the device's own. */
function faceRules(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules];
      } catch {
        // Another origin's: not ours.
        return [];
      }
    })
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => addressOf(rule) !== undefined);
}

const addressOf = ({ style }: CSSFontFaceRule): string | undefined =>
  /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];

/** The rule with the file inside. */
async function held(rule: CSSFontFaceRule): Promise<string> {
  const address = new URL(addressOf(rule) ?? '', rule.parentStyleSheet?.href ?? document.baseURI);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const others = ['font-family', 'font-weight', 'font-style']
    .map((name) => [name, rule.style.getPropertyValue(name)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`);
  return `@font-face{${others.join('')}src:url(data:font/woff2;base64,${btoa(binary)}) format("woff2")}`;
}
