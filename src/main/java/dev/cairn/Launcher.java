package dev.cairn;

import dev.cairn.app.Cairn;

/** Where Java starts; knows only the composition root. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(Cairn.start(args));
  }
}
