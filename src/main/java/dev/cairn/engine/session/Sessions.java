package dev.cairn.engine.session;

import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.model.Athlete;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives every run of a plan its content: first the hard days as numbers, then all days in order.
 */
public final class Sessions {
  private final Course course;
  private final List<PlannedWeek> weeks;
  private final SortedMap<LocalDate, Content> contents = new TreeMap<>();
  private final RaceSessions races;
  private final HardMinutes minutes;
  private final Map<LocalDate, Quality> quality;
  private final FirstQuality first;
  private final Strides strides;
  private final EasyDays easyDays;
  private final SteadyDays steadyDays;
  private final QualityDays qualityDays;
  private final FallenDays fallenDays;

  private Sessions(Course course, List<PlannedWeek> weeks, RaceSessions races) {
    this.races = races;
    this.course = course;
    this.weeks = weeks;
    Library library = new Library(course.athlete(), course.rules());
    Sizing sizing = new Sizing(course.fitness());
    Choice choice = new Choice(library, sizing, weeks.size());
    Rotation rotation = new Rotation(course.template(), library);
    minutes =
        new HardMinutes(course.rules().intensity(), course.fitness(), course.ceilings(), weeks);
    boolean hard =
        course.athlete().request().includeSpeedwork() && !course.ceilings().runWalk().value();
    quality =
        hard
            ? new QualityPlan(minutes, rotation, choice, course.ceilings(), races).of(weeks)
            : Collections.emptySortedMap();
    first = FirstQuality.decide(course, weeks, minutes.firstWeek(), quality.values());
    strides = new Strides(course, hardDays());
    easyDays = new EasyDays(course, strides, weeks.size());
    steadyDays = new SteadyDays(course, choice, first.why(), weeks);
    BoundWords bounds = new BoundWords(course.rules().intensity(), minutes, course.fitness());
    RunnersUp runnersUp = new RunnersUp(library, sizing, minutes, weeks.size());
    qualityDays =
        new QualityDays(course, new QualityReasons(course, bounds, rotation, runnersUp, first));
    fallenDays = new FallenDays(course, bounds);
  }

  /** The content of every run by its date. Ceilings, distances and places are decided already. */
  public static SortedMap<LocalDate, Content> fill(
      Athlete athlete,
      RaceTemplate template,
      RunningRules rules,
      Ceilings ceilings,
      Fitness fitness,
      List<PlannedWeek> weeks,
      List<RaceOnTheWay> races,
      Trail trail,
      List<Warning> warnings) {
    Course course = new Course(athlete, template, rules, ceilings, fitness, trail, warnings);
    return new Sessions(course, weeks, new RaceSessions(course, races)).fill();
  }

  private SortedMap<LocalDate, Content> fill() {
    weeks.forEach(this::fill);
    races.fillB(contents);
    return contents;
  }

  /** Races, long runs, and quality days that hold quality. */
  private Set<LocalDate> hardDays() {
    Set<LocalDate> days = new TreeSet<>();
    races.dates().forEach(days::add);
    for (PlannedWeek week : weeks) {
      for (PlannedWeek.Run run : week.runs()) {
        Quality session = quality.get(run.date());
        if (run.role() == Role.LONG || (session != null && session.variant() != null)) {
          days.add(run.date());
        }
      }
    }
    return days;
  }

  private void fill(PlannedWeek week) {
    List<EasyRun> easy = new ArrayList<>();
    boolean stridden = false;
    for (PlannedWeek.Run run : week.runs()) {
      Quality session = quality.get(run.date());
      Variant variant = session == null ? null : session.variant();
      if (run.role() == Role.RACE) {
        contents.put(run.date(), races.trained(run));
      } else if (session != null && variant != null) {
        contents.put(run.date(), qualityDays.content(session, variant));
      } else if (session != null && !fallenToSteady(week, session)) {
        boolean quick = strides.due(week) && strides.fits(run.distance());
        easy.add(fallenDays.easy(session, quick));
        stridden |= quick;
      } else if (session == null && (run.role() != Role.QUALITY || !steady(week, run))) {
        easy.add(EasyRun.placed(run));
      }
    }
    if (!stridden && strides.due(week) && !course.ceilings().runWalk().value()) {
      addStrides(week, easy);
    }
    easyDays.fill(week, easy, contents);
  }

  private boolean fallenToSteady(PlannedWeek week, Quality quality) {
    return FallenDays.mayBeSteady(week)
        && steadyDays.allowed(week)
        && put(
            quality.slot().run(),
            steadyDays.content(week, quality.slot().run(), () -> fallenDays.steady(quality)));
  }

  /** Steady where no quality is planned. */
  private boolean steady(PlannedWeek week, PlannedWeek.Run run) {
    return steadyDays.allowed(week) && put(run, steadyDays.content(week, run));
  }

  private boolean put(PlannedWeek.Run run, @Nullable Content content) {
    if (content != null) {
      contents.put(run.date(), content);
    }
    return content != null;
  }

  private void addStrides(PlannedWeek week, List<EasyRun> easy) {
    PlannedWeek.Run day = strides.day(week);
    for (int i = 0; i < easy.size() && day != null; i++) {
      PlannedWeek.Run run = easy.get(i).run();
      if (run.date().equals(day.date())) {
        easy.set(i, new EasyRun(run, run.roleWhy(), strides.decide(week, run)));
      }
    }
  }
}
