package dev.cairn.model;

/** The four distances a plan can lead to. */
public enum Race {
  FIVE_K("5k", 5000, 5.0),
  TEN_K("10k", 10000, 10.0),
  HALF("half", 21098, 21.1),
  MARATHON("marathon", 42195, 42.2);

  private final String word;
  private final int metres;
  private final double nominalKm;

  Race(String word, int metres, double nominalKm) {
    this.word = word;
    this.metres = metres;
    this.nominalKm = nominalKm;
  }

  /** The word used in files and on screen. */
  public String word() {
    return word;
  }

  /** The distance the race day carries. */
  public int metres() {
    return metres;
  }

  /** The rounded distance that volume formulas use. */
  public double nominalKm() {
    return nominalKm;
  }
}
