package dev.cairn.engine.session;

import dev.cairn.engine.pace.Calculation;
import dev.cairn.engine.pace.PaceText;
import dev.cairn.model.Athlete;
import dev.cairn.model.Grid;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Zone;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the runner's form, as paces. Without a usable result sessions go by effort and
 * heart rate, and lengths are worked out with an assumed easy pace.
 */
public final class Fitness {
  private static final int WALKING_SECONDS = 600;

  private final Ladder ladder;
  private final boolean known;
  private final int easySecondsPerKm;
  private final String vdotWhy;
  private final String easyWhy;
  private final Grid grid;

  Fitness(
      Ladder ladder,
      Grid grid,
      boolean known,
      int easySecondsPerKm,
      String vdotWhy,
      String easyWhy) {
    this.ladder = ladder;
    this.grid = grid;
    this.known = known;
    this.easySecondsPerKm = easySecondsPerKm;
    this.vdotWhy = vdotWhy;
    this.easyWhy = easyWhy;
  }

  /** Reads the athlete's form; what it rests on, and what is missing, goes on the record. */
  public static Fitness of(
      Athlete athlete, RunningRules rules, Trail trail, List<Warning> warnings) {
    return new Form(athlete, rules, trail, warnings).fitness();
  }

  /** Whether sessions carry paces, not effort alone. */
  public boolean paces() {
    return known;
  }

  /** The pace behind every duration and time limit of easy, recovery and long runs. */
  public int easySecondsPerKm() {
    return easySecondsPerKm;
  }

  /** The decision behind {@link #easySecondsPerKm}. */
  public String easyWhy() {
    return easyWhy;
  }

  /** The target of a zone, or null where effort leads. */
  public @Nullable PaceRange range(Zone zone) {
    return known && zone != Zone.WALK ? ladder.range(zone) : null;
  }

  /** A pace for working out lengths, assumed when none is known. */
  public int secondsPerKm(Zone zone) {
    return switch (zone) {
      case EASY -> easySecondsPerKm;
      case WALK -> Math.max(WALKING_SECONDS, easySecondsPerKm);
      default -> ladder.secondsPerKm(zone);
    };
  }

  /** The decision behind a zone's pace, taken when a session first needs it. */
  public String why(Zone zone, Trail trail) {
    if (zone == Zone.EASY || zone == Zone.WALK) {
      return easyWhy;
    }
    String id = "pace." + zone.word();
    return trail.decided(id) ? id : trail.record(id, _ -> decision(id, zone));
  }

  /** A pace in the athlete's own unit: "4:52/km", "7:50/mi". */
  String text(int secondsPerKm) {
    return grid == Grid.KM
        ? PaceText.perKm(secondsPerKm) + "/km"
        : PaceText.perMile(secondsPerKm) + "/mi";
  }

  /** Metres down to whole tenths of the athlete's own unit. */
  int evenMetres(int metres) {
    long tenths = metres * 10_000L / grid.unitMillimetres();
    return (int) ((tenths * grid.unitMillimetres() + 5_000) / 10_000);
  }

  String easyText() {
    return text(easySecondsPerKm);
  }

  /** How a zone is run: "at 4:52/km", or by effort. */
  String target(Zone zone) {
    return known ? "at " + text(secondsPerKm(zone)) : "by effort";
  }

  private String text(PaceRange range) {
    return text(range.fast()) + " to " + text(range.slow());
  }

  private Decision decision(String id, Zone zone) {
    Calculation working = ladder.explain(zone);
    PaceRange range = range(zone);
    String value =
        range == null
            ? "by effort; " + text(secondsPerKm(zone)) + " assumed for lengths"
            : text(range);
    Input from =
        known
            ? new Input("VDOT", vdot(working), vdotWhy)
            : new Input("assumed easy pace", text(easySecondsPerKm), easyWhy);
    return new Decision(
        id,
        DecisionType.INTENSITY,
        zone.word() + " pace",
        value,
        new Source.Formula(working.name(), working.formula(), working.text()),
        List.of(from),
        List.of());
  }

  private static String vdot(Calculation working) {
    return working.inputs().getFirst().value();
  }
}
