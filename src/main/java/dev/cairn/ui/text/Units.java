package dev.cairn.ui.text;

import java.util.Optional;

/** Units a coach reads in; what is stored is always in kilometres and kilograms. */
public enum Units {
  KM_KG("km", "km·kg"),
  MI_LB("mi", "mi·lb");

  private final String distance;
  private final String label;

  Units(String distance, String label) {
    this.distance = distance;
    this.label = label;
  }

  /** "km" or "mi". */
  public String distance() {
    return distance;
  }

  /** As the switch shows it. */
  public String label() {
    return label;
  }

  public static Optional<Units> of(String distance) {
    for (Units units : values()) {
      if (units.distance.equals(distance)) {
        return Optional.of(units);
      }
    }
    return Optional.empty();
  }
}
