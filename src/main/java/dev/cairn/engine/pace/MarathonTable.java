package dev.cairn.engine.pace;

import java.util.List;

/**
 * Marathon training pace for slower runners, who hold less of their VDOT than the equations say:
 * seconds per km for whole VDOT values from {@code firstVdot} up, as data from a pack. Where the
 * table ends the predicted pace takes over.
 */
public record MarathonTable(int firstVdot, List<Integer> secondsPerKm) {

  /** The published table from VDOT 30 to 39. */
  public static final MarathonTable PUBLISHED =
      new MarathonTable(30, List.of(423, 412, 400, 390, 380, 370, 361, 353, 345, 337));

  static final double METRES = 42_195;

  public MarathonTable {
    secondsPerKm = List.copyOf(secondsPerKm);
    if (firstVdot < 1 || secondsPerKm.isEmpty()) {
      throw new IllegalArgumentException(
          "A marathon table from VDOT "
              + firstVdot
              + " with "
              + secondsPerKm.size()
              + " rows cannot be used. Maybe the pack's table is empty.");
    }
  }

  /** The first VDOT whose marathon pace is predicted, not read. */
  public int predictedFrom() {
    return firstVdot + secondsPerKm.size();
  }

  /**
   * Straight lines between the rows, the last one to the prediction, so that no runner's pace
   * jumps. Below the first row the prediction is slowed by as much as at that row.
   */
  public double pace(Vdot vdot) {
    if (vdot.value() >= predictedFrom()) {
      return predicted(vdot);
    }
    if (vdot.value() < firstVdot) {
      return predicted(vdot) * (secondsPerKm.getFirst() / predicted(new Vdot(firstVdot)));
    }
    int row = (int) vdot.value() - firstVdot;
    double way = vdot.value() - (int) vdot.value();
    return at(row) + way * (at(row + 1) - at(row));
  }

  /** How {@link #pace} came about below the prediction's range. */
  String text(Vdot vdot) {
    String pace = PaceText.perKm(pace(vdot)) + " /km at VDOT " + vdot.text();
    if (vdot.value() < firstVdot) {
      double slowing = secondsPerKm.getFirst() / predicted(new Vdot(firstVdot));
      String factor = Decimal.text(slowing, 3);
      return PaceText.perKm(predicted(vdot)) + " x " + factor + " = " + pace;
    }
    int whole = (int) vdot.value();
    return "between " + rowText(whole) + " and " + rowText(whole + 1) + " = " + pace;
  }

  private String rowText(int vdot) {
    return PaceText.perKm(at(vdot - firstVdot)) + " at " + vdot;
  }

  private double at(int row) {
    return row < secondsPerKm.size() ? secondsPerKm.get(row) : predicted(new Vdot(predictedFrom()));
  }

  static double predicted(Vdot vdot) {
    return vdot.predictSeconds(METRES) / METRES * 1000;
  }
}
