package dev.cairn.engine.pace;

import dev.cairn.engine.pace.Calculation.Input;
import java.util.List;

/** Writes down how one zone's pace came about. */
record PaceWorking(Paces paces, Zone zone) {

  Calculation calculation() {
    return switch (zone.rule()) {
      case Zone.Rule.Share(double share) -> share(share);
      case Zone.Rule.Race(double metres) -> race(metres);
      case Zone.Rule.Marathon() -> marathon();
      case Zone.Rule.Repetition() -> repetition();
    };
  }

  private Calculation share(double share) {
    double speed = paces.vdot().velocityAt(share);
    String percent = percent(share);
    return working(
        Vdot.OXYGEN_COST + ", solved for v at " + percent + " of VDOT",
        List.of(vdot(), new Input("share of VDOT", percent)),
        ("VO2 at " + percent + " of " + paces.vdot().text())
            + (" = " + Decimal.text(share * paces.vdot().value(), 1))
            + ("; v = " + Decimal.text(speed, 1) + " m/min = " + pace()));
  }

  private Calculation race(double metres) {
    Calculation time = paces.vdot().explainPrediction(metres);
    return working(time.formula(), time.inputs(), time.text());
  }

  private Calculation marathon() {
    MarathonTable table = paces.slowMarathon();
    if (paces.vdot().value() >= table.predictedFrom()) {
      return race(MarathonTable.METRES);
    }
    double predicted = MarathonTable.predicted(paces.vdot());
    return working(
        "published marathon pace below VDOT " + table.predictedFrom() + ", lines between its rows",
        List.of(vdot(), new Input("predicted pace", PaceText.perKm(predicted) + " /km")),
        table.text(paces.vdot()));
  }

  private Calculation repetition() {
    String gain = Decimal.shortest(paces.repetitionGain(), 2);
    String interval = PaceText.perKm(paces.secondsPerKm(Zone.INTERVAL)) + " /km";
    return working(
        "interval pace less 8 (VDOT below 40), 7 (40 to 49) or 6 s (from 50) per 400 m",
        List.of(
            vdot(),
            new Input("interval pace", interval),
            new Input("faster per 400 m", gain + " s")),
        interval + " less 2.5 x " + gain + " s = " + pace());
  }

  private Calculation working(String formula, List<Input> inputs, String text) {
    return new Calculation(zone.label(), formula, inputs, text);
  }

  private Input vdot() {
    return new Input("VDOT", paces.vdot().text());
  }

  private String pace() {
    return PaceText.perKm(paces.secondsPerKm(zone)) + " /km";
  }

  private static String percent(double share) {
    return Decimal.shortest(share * 100, 2) + " %";
  }
}
