package dev.cairn.engine;

/** No enabled pack holds a template for the race. */
public final class UnknownRace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownRace(String race) {
    super(
        "No enabled pack has a template for the race \""
            + race
            + "\". Maybe the running pack is disabled; 'cairn packs check' says why.");
  }
}
