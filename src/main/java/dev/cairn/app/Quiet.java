package dev.cairn.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries of the window log what no coach can do anything about. */
final class Quiet {
  /** Held here, or the settings would be forgotten. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final Logger TOOLKIT = Logger.getLogger("com.sun.javafx");

  private Quiet() {}

  static void logs() {
    JAVAFX.setLevel(Level.OFF);
    TOOLKIT.setLevel(Level.OFF);
  }
}
