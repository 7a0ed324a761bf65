package dev.cairn.engine.season;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why the plan starts when it does and how its weeks are split into phases. */
public final class SeasonTrail {
  private SeasonTrail() {}

  public static void record(Brief brief, Season season) {
    AgreedStructure.record(brief);
    recordWeeks(brief, season);
    recordPhases(brief, season);
    warnings(brief, season);
  }

  private static void recordWeeks(Brief brief, Season season) {
    var request = brief.request();
    String rule =
        request.raceDate() == null
            ? "With only a number of weeks the race is on the last day"
            : request.weeks() == null
                ? "With only a race date the plan starts on the first Monday on or after the as-of"
                    + " date"
                : "The plan ends in the race's week and has the wished number of weeks";
    brief.record(
        "plan.weeks",
        id ->
            new Decision(
                id,
                DecisionType.PERIODIZATION,
                season.weeks() + " weeks from " + season.start() + ", race on " + season.raceDate(),
                season.weeks() + " weeks",
                new Source.Template(brief.template().name(), rule),
                AgreedInputs.behind(
                    List.of(
                        new Input("race date", fact(request.raceDate()), "fact:request.raceDate"),
                        new Input("weeks", fact(request.weeks()), "fact:request.weeks"),
                        new Input(
                            "as of", brief.snapshot().asOf().toString(), "fact:snapshot.asOf")),
                    brief.template(),
                    TemplateValue.MIN_WEEKS,
                    TemplateValue.MAX_WEEKS,
                    TemplateValue.USUAL_WEEKS,
                    TemplateValue.USUAL_WEEKS_FROM_KM,
                    TemplateValue.USUAL_FROM_KM),
                season.wishedWeeks() > season.weeks()
                    ? List.of(
                        new Alternative(
                            season.wishedWeeks() + " weeks",
                            "the template goes up to " + season.weeks() + " weeks"))
                    : List.of()));
  }

  private static String fact(@Nullable Object value) {
    return value == null ? "not given" : value.toString();
  }

  private static String weeks(int count) {
    return count == 1 ? "1 week" : count + " weeks";
  }

  private static void recordPhases(Brief brief, Season season) {
    brief.record("plan.phases", id -> phases(id, brief, season));
  }

  private static Decision phases(String id, Brief brief, Season season) {
    RaceTemplate template = brief.template();
    String split =
        "Base "
            + season.baseWeeks()
            + ", build "
            + season.buildWeeks()
            + ", peak "
            + season.peakWeeks()
            + ", taper "
            + weeks(season.taperWeeks());
    return new Decision(
        id,
        DecisionType.PERIODIZATION,
        split + "; the peak comes first in week " + season.peakWeek(),
        split,
        new Source.Template(
            template.name(),
            "Peak week at "
                + template.peakWeekPercent()
                + " % of the weeks, build "
                + template.buildPercent()
                + " %, taper "
                + template.taperPercent().size()
                + " weeks; shares round half up and base takes the remainder: "
                + season.weeks()
                + " x "
                + template.peakWeekPercent()
                + " % = "
                + Words.number(season.weeks() * template.peakWeekPercent() / 100.0)
                + ", "
                + season.weeks()
                + " x "
                + template.buildPercent()
                + " % = "
                + Words.number(season.weeks() * template.buildPercent() / 100.0)),
        AgreedInputs.behind(
            List.of(
                new Input("weeks", season.weeks() + "", "plan.weeks"),
                new Input("template", template.name(), "pack:running/" + template.id())),
            template,
            TemplateValue.BUILD_PERCENT,
            TemplateValue.PEAK_WEEK_PERCENT,
            TemplateValue.TAPER_PERCENT),
        List.of(
            new Alternative(
                "Peak in week " + (season.peakWeek() + 1),
                "later than the template's " + template.peakWeekPercent() + " % of the weeks")));
  }

  private static void warnings(Brief brief, Season season) {
    RaceTemplate template = brief.template();
    if (season.wishedWeeks() > season.weeks()) {
      brief.warn(
          "weeks.cut",
          () ->
              "There are "
                  + season.wishedWeeks()
                  + " weeks to the race; the plan covers the last "
                  + season.weeks()
                  + " and starts on "
                  + season.start()
                  + ".",
          "plan.weeks");
    }
    int usual = usualWeeks(brief);
    if (season.weeks() < usual) {
      brief.warn(
          "weeks.short",
          () ->
              season.weeks()
                  + " weeks are fewer than the usual "
                  + usual
                  + " for this race; growth is"
                  + " held to what is safe.",
          "plan.weeks");
    }
    if (season.taperWeeks() < template.taperPercent().size()) {
      brief.warn(
          "taper.short",
          () ->
              "The taper is shortened from "
                  + template.taperPercent().size()
                  + " to "
                  + season.taperWeeks()
                  + " weeks because the plan has only "
                  + season.weeks()
                  + ".",
          "plan.phases");
    }
    long days = ChronoUnit.DAYS.between(brief.snapshot().asOf(), season.start());
    if (days > brief.rules().limits().runStepDays()) {
      brief.warn(
          "snapshot.old",
          () ->
              "The plan starts "
                  + days
                  + " days after "
                  + brief.snapshot().asOf()
                  + ", the day the athlete's figures are from; plan again with new ones before it"
                  + " starts.",
          "plan.weeks");
    }
    if (season.start().isBefore(brief.snapshot().asOf())) {
      brief.warn(
          "start.past",
          () ->
              "Week 1 began on "
                  + season.start()
                  + ", before "
                  + brief.snapshot().asOf()
                  + "; the days before are left empty.",
          "plan.weeks");
    }
    if (brief.request().blockedDates().contains(season.raceDate())
        || brief.request().blockedDays().contains(season.raceDate().getDayOfWeek())) {
      brief.warn(
          "race.blocked",
          () -> "The race on " + season.raceDate() + " falls on a blocked day; the race wins.",
          "plan.weeks");
    }
  }

  private static int usualWeeks(Brief brief) {
    RaceTemplate template = brief.template();
    Double from = template.usualFromKm();
    Integer shorter = template.usualWeeksFromKm();
    boolean strong = from != null && brief.snapshot().currentWeeklyKm() >= from;
    return strong && shorter != null ? shorter : template.usualWeeks();
  }
}
