// Encodes text in windows-1252; Node decodes that charset but does not write it.

const decoder = new TextDecoder('windows-1252');
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

/** Bytes of `text` in windows-1252; throws on a character that it lacks. */
export function encodeWindows1252(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = byteOf.get(character);
      if (byte === undefined) throw new Error(`windows-1252 has no "${character}"`);
      return byte;
    }),
  );
}
