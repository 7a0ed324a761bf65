package dev.cairn.engine;

/** Changes whenever the same input could give other bytes. */
public final class EngineVersion {
  public static final String CURRENT = "1.0.0";

  private EngineVersion() {}
}
