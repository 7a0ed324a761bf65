package dev.cairn.engine.whatif;

import dev.cairn.engine.season.Season;
import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Dial.Grid;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.ShareBand.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The numbers of packs that could be otherwise. */
final class RuleWays {
  private final Case now;
  private final RunningRules rules;
  private final RaceTemplate template;
  private final List<Way> ways = new ArrayList<>();

  private RuleWays(Case now, RaceTemplate template) {
    this.now = now;
    this.rules = now.rules();
    this.template = template;
  }

  static List<Way> of(Case now, RaceTemplate template) {
    RuleWays all = new RuleWays(now, template);
    all.growth();
    all.runs();
    all.template();
    all.shares();
    return all.ways;
  }

  private void growth() {
    Function<Record, RunningRules> back = growth -> Rewritten.with(rules, "growth", growth);
    turn(
        rules.growth(),
        "maxIncreasePercent",
        "#weeklyIncrease",
        "weeks that may grow by {} %",
        new Grid(0, 15, 0.5),
        back);
    turn(
        rules.growth(),
        "addedKmPerRun",
        "growth#addedKmPerRun",
        "weeks that may grow by {} km for each run day",
        new Grid(0, 5, 0.5),
        back);
    double low = rules.growth().cutbackLowPercent();
    turn(
        rules.growth(),
        "cutbackPercent",
        "#cutbackDepth",
        "cutbacks of {} %",
        new Grid(low, rules.growth().cutbackHighPercent(), 1),
        back);
    turn(
        rules.growth(),
        "cutbackEvery",
        "#cutbackEvery",
        "a cutback at least every {} weeks",
        new Grid(2, 6, 1),
        back);
  }

  private void runs() {
    Function<Record, RunningRules> back = limits -> Rewritten.with(rules, "limits", limits);
    turn(
        rules.limits(),
        "runStepPercent",
        "sessions#runStepPercent",
        "runs that may exceed the longest so far by {} %",
        new Grid(0, 30, 1),
        back);
    turn(
        rules.limits(),
        "runStepMinKm",
        "sessions#runStepMinKm",
        "runs that may always exceed the longest so far by {} km",
        new Grid(0, 3, 0.5),
        back);
    turn(
        rules.limits(),
        "runStepMaxKm",
        "sessions#runStepMaxKm",
        "runs that never exceed the longest so far by more than {} km",
        new Grid(0.5, 5, 0.5),
        back);
    turn(
        rules.limits(),
        "timeOnFeetMinutes",
        "sessions#timeOnFeetMinutes",
        "training runs of up to {} minutes",
        new Grid(60, 300, 5),
        back);
    turn(
        rules.limits(),
        "firstMarathonMinutes",
        "sessions#firstMarathonMinutes",
        "runs of up to {} minutes before a first marathon",
        new Grid(60, 300, 5),
        back);
    turn(
        rules.limits(),
        "easyMinKm",
        "sessions#easyMinKm",
        "runs of at least {} km",
        new Grid(1, 8, 0.5),
        back);
    turn(
        rules.limits(),
        "weekdayChangeKm",
        "sessions#weekdayChangeKm",
        "weekdays that change by up to {} km",
        new Grid(0, 6, 0.5),
        back);
  }

  private void template() {
    Goal goal = now.request().goal();
    Double multiplier = template.multipliers().get(goal);
    if (multiplier != null) {
      number(
          template.id() + "#multipliers",
          "a peak of {} times the race",
          multiplier,
          new Grid(1, 15, 0.1),
          value -> {
            SortedMap<Goal, Double> others = new TreeMap<>(template.multipliers());
            others.put(goal, value);
            return templates(Rewritten.with(template, "multipliers", others));
          });
    }
    turn(
        template,
        "peakWeekPercent",
        template.id(),
        "the peak week at {} % of the weeks",
        new Grid(50, 95, 1),
        changed -> templates((RaceTemplate) changed));
    turn(
        template,
        "buildPercent",
        template.id(),
        "{} % of the weeks for building",
        new Grid(10, 60, 1),
        changed -> templates((RaceTemplate) changed));
    cap();
  }

  /** The cap that holds for the length of this plan. */
  private void cap() {
    int weeks = Season.of(now.athlete(), template).weeks();
    int at = -1;
    for (int i = 0; i < template.longRunCaps().size(); i++) {
      at = template.longRunCaps().get(i).fromWeeks() <= weeks ? i : at;
    }
    if (at < 0) {
      return;
    }
    int index = at;
    LongRunCap cap = template.longRunCaps().get(index);
    number(
        template.id() + "#longRunCaps",
        "a long run capped at {} km",
        cap.km(),
        new Grid(5, 45, 0.5),
        km -> {
          List<LongRunCap> others = new ArrayList<>(template.longRunCaps());
          others.set(index, new LongRunCap(cap.fromWeeks(), km));
          return templates(Rewritten.with(template, "longRunCaps", others));
        });
  }

  private RunningRules templates(RaceTemplate changed) {
    SortedMap<Race, RaceTemplate> others = new TreeMap<>(rules.templates());
    others.put(changed.race(), changed);
    return Rewritten.with(rules, "templates", others);
  }

  private void shares() {
    ShareBand band = rules.band(template.race(), now.request().daysPerWeek());
    Function<Record, RunningRules> back =
        changed -> bands(band, Rewritten.with(band, "longRun", changed));
    turn(
        band.longRun(),
        "low",
        "shares#longRun",
        "a long run of at least {} % of the week",
        new Grid(10, band.longRun().high(), 1),
        back);
    turn(
        band.longRun(),
        "high",
        "shares#longRun",
        "a long run of at most {} % of the week",
        new Grid(band.longRun().low(), 70, 1),
        back);
    Band quality = band.quality();
    if (quality != null) {
      Function<Record, RunningRules> backToo =
          changed -> bands(band, Rewritten.with(band, "quality", changed));
      turn(
          quality,
          "low",
          "shares#quality",
          "a quality day of at least {} % of the week",
          new Grid(5, quality.high(), 1),
          backToo);
      turn(
          quality,
          "high",
          "shares#quality",
          "a quality day of at most {} % of the week",
          new Grid(quality.low(), 50, 1),
          backToo);
    }
  }

  private RunningRules bands(ShareBand from, ShareBand to) {
    List<ShareBand> bands = new ArrayList<>(rules.shareBands());
    bands.set(bands.indexOf(from), to);
    return Rewritten.with(rules, "shareBands", bands);
  }

  private <T extends Record> void turn(
      T owner,
      String component,
      String field,
      String words,
      Grid grid,
      Function<Record, RunningRules> back) {
    double value = Rewritten.number(owner, component);
    number(field, words, value, grid, to -> back.apply(Rewritten.with(owner, component, to)));
  }

  private void number(
      String field, String words, double value, Grid grid, DoubleFunction<RunningRules> changed) {
    ways.addAll(
        new Dial(field, Kind.RULE, words, value, grid, to -> now.with(changed.apply(to))).ways());
  }
}
