package dev.cairn.outgo.pdf;

import java.awt.Color;

/** The colours of a page; each still tells its kind in grey. */
enum Ink {
  TEXT(0x1f2328),
  QUIET(0x59636e),
  LINE(0xd1d9e0),
  GROUND(0xf6f8fa),
  WHITE(0xffffff),
  EASY(0x9aa4af),
  FAST(0xbc4c00),
  LONG(0x0969da),
  RACE(0xcf222e);

  private final Color colour;

  Ink(int rgb) {
    this.colour = new Color(rgb);
  }

  Color colour() {
    return colour;
  }
}
