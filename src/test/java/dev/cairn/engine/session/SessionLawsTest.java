package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Phase;
import dev.cairn.model.Role;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for every session of any plan. */
class SessionLawsTest {
  private static final IntensityRules RULES = Packs.RULES.intensity();

  @Property(tries = 300)
  void stepsAddUpToTheDaysDistance(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    Steps steps = new Steps(season.fitness);
    each(
        season,
        (week, run, content) ->
            assertThat(steps.metres(content.session().value().steps()))
                .isEqualTo(run.distance().metres()));
  }

  @Property(tries = 300)
  void durationIsThatOfTheStepsAndFitsTheDay(@ForAll long seed) {
    each(
        Seasons.draw(seed).season(),
        (week, run, content) -> {
          Session session = content.session().value();
          assertThat(session.durationMins())
              .isEqualTo(Minutes.round(Steps.seconds(session.steps())));
          Integer minutes = run.minutesAvailable();
          assertThat(session.durationMins())
              .isLessThanOrEqualTo(minutes == null ? Integer.MAX_VALUE : minutes);
        });
  }

  @Property(tries = 300)
  void everyRunHasDecidedContent(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    each(
        season,
        (week, run, content) -> {
          assertThat(season.trail.find(content.type().why())).isNotNull();
          assertThat(season.trail.find(content.session().why())).isNotNull();
        });
    int runs = season.weeks.stream().mapToInt(week -> week.runs().size()).sum();
    assertThat(season.contents).hasSize(runs);
  }

  @Property(tries = 300)
  void qualityKeepsWarmUpCoolDownAndTenHardMinutes(@ForAll long seed) {
    each(
        Seasons.draw(seed).season(),
        (week, run, content) -> {
          Session session = content.session().value();
          if (!content.type().value().quality()) {
            assertThat(session.hardMinutes()).isZero();
            return;
          }
          assertThat(session.hardMinutes()).isGreaterThanOrEqualTo(10);
          assertThat(session.steps().getFirst().part()).isEqualTo(Step.Part.WARM_UP);
          assertThat(session.steps().getFirst().metres()).isGreaterThanOrEqualTo(2000);
          assertThat(session.steps().getLast().part()).isEqualTo(Step.Part.COOL_DOWN);
          assertThat(session.steps().getLast().metres()).isGreaterThanOrEqualTo(2000);
        });
  }

  @Property(tries = 300)
  void noTypeTakesMoreThanItsShareOfTheWeek(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    for (PlannedWeek week : season.weeks) {
      RULES
          .weekPercent()
          .forEach((type, percent) -> {
            double hardKm = 0;
            for (PlannedWeek.Run run : week.runs()) {
              Content content = season.contents.get(run.date());
              if (content != null && content.type().value() == type) {
                hardKm += hardMetres(content.session().value()) / 1000.0;
              }
            }
            assertThat(hardKm).isLessThanOrEqualTo(week.total().km() * percent / 100 + 1e-9);
          });
    }
  }

  @Property(tries = 300)
  void threeQuartersOfTheTimeAreEasy(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    for (PlannedWeek week : season.weeks) {
      double all = 0;
      for (PlannedWeek.Run run : week.runs()) {
        Content content = season.contents.get(run.date());
        all += content == null ? 0 : Steps.seconds(content.session().value().steps()) / 60.0;
      }
      assertThat(season.hardMinutes(week)).isLessThanOrEqualTo(all * 0.25 + 0.1);
    }
  }

  @Property(tries = 500)
  void volumeAndHardMinutesNeverBothJump(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    PlannedWeek before = null;
    for (PlannedWeek week : season.weeks) {
      if (week.kind() != PlannedWeek.Kind.FULL) {
        continue;
      }
      if (before != null && season.hardMinutes(before) > 0) {
        boolean volume = week.total().steps() > before.total().steps() * 1.05;
        boolean hard = season.hardMinutes(week) > season.hardMinutes(before) * 1.05 + 1e-9;
        assertThat(volume && hard).as("week %s", week.number()).isFalse();
      }
      before = week;
    }
  }

  @Property(tries = 300)
  void lighterWeeksHoldTheirPartOfTheLastFullWeek(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    double full = 0;
    for (PlannedWeek week : season.weeks) {
      double hard = season.hardMinutes(week);
      switch (week.kind()) {
        case FULL -> full = hard;
        case CUTBACK -> assertThat(hard).isLessThanOrEqualTo(full / 2 + 1e-9);
        case TAPER ->
            assertThat(hard).isLessThanOrEqualTo(Math.max(full / 2, Math.min(full, 10)) + 1e-9);
        case RACE -> assertThat(hard).isZero();
        case CUT_SHORT -> assertThat(hard).isLessThanOrEqualTo(70);
      }
    }
  }

  @Property(tries = 300)
  void qualityBeginsInItsTimeAndWithATempo(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    List<WorkoutType> quality = new ArrayList<>();
    each(
        season,
        (week, run, content) -> {
          WorkoutType type = content.type().value();
          if (type.quality()) {
            quality.add(type);
            assertThat(week.number()).isGreaterThanOrEqualTo(season.limits.firstWeek());
            assertThat(week.phase()).isNotEqualTo(Phase.BASE);
            assertThat(run.role()).isEqualTo(Role.QUALITY);
          }
        });
    assertThat(quality.isEmpty() ? WorkoutType.TEMPO : quality.getFirst())
        .isEqualTo(WorkoutType.TEMPO);
    String value = season.decision("plan.firstQuality").value();
    assertThat(value.equals("none")).isEqualTo(quality.isEmpty());
  }

  @Property(tries = 300)
  void whatIsLeftOutStaysOut(@ForAll long seed) {
    Seasons.Draw draw = Seasons.draw(seed);
    each(
        draw.with(draw.limits().allowing(false, false)),
        (week, run, content) ->
            assertThat(content.type().value()).isNotIn(WorkoutType.HILLS, WorkoutType.INTERVALS));
  }

  @Property(tries = 300)
  void twoQualityDaysOfAWeekDiffer(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    for (PlannedWeek week : season.weeks) {
      List<WorkoutType> types = new ArrayList<>();
      for (PlannedWeek.Run run : week.runs()) {
        Content content = season.contents.get(run.date());
        if (content != null && content.type().value().quality()) {
          types.add(content.type().value());
        }
      }
      assertThat(types).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 300)
  void stridesStandOnOneEasyDayAwayFromHardOnes(@ForAll long seed) {
    Season season = Seasons.draw(seed).season();
    for (PlannedWeek week : season.weeks) {
      List<PlannedWeek.Run> strided = new ArrayList<>();
      boolean another = false;
      for (PlannedWeek.Run run : week.runs()) {
        if (strides(season.contents.get(run.date()))) {
          strided.add(run);
        } else {
          another |= run.role() == Role.EASY && !beforeHard(season, run) && run.distance().km() > 3;
        }
      }
      for (PlannedWeek.Run run : strided) {
        assertThat(week.number()).isGreaterThanOrEqualTo(2);
        assertThat(run.role()).isIn(Role.EASY, Role.QUALITY);
        if (run.role() == Role.EASY) {
          assertThat(strided).hasSize(1);
          assertThat(beforeHard(season, run) && another).isFalse();
        }
      }
    }
  }

  private static boolean beforeHard(Season season, PlannedWeek.Run run) {
    Content next = season.contents.get(run.date().plusDays(1));
    return next != null && next.type().value().hard();
  }

  private static boolean strides(@Nullable Content content) {
    return content != null
        && content.session().value().steps().getLast().part() == Step.Part.STRIDES;
  }

  @Property(tries = 100)
  void withoutSpeedworkTheSameDaysAreSteadyOrEasy(@ForAll long seed) {
    Seasons.Draw draw = Seasons.draw(seed);
    Season season =
        new Season(draw.runner().withoutSpeedwork(), draw.template(), draw.limits(), draw.weeks());
    each(
        season,
        (week, run, content) -> {
          assertThat(content.type().value().quality()).isFalse();
          assertThat(strides(content)).isFalse();
          if (run.role() == Role.QUALITY) {
            assertThat(content.type().value()).isIn(WorkoutType.STEADY, WorkoutType.EASY);
          }
        });
  }

  @Property(tries = 100)
  void runWalkIsEasyAndKeepsTheDistance(@ForAll long seed) {
    Seasons.Draw draw = Seasons.draw(seed);
    Season season = draw.with(draw.limits().walking());
    Steps steps = new Steps(season.fitness);
    each(
        season,
        (week, run, content) -> {
          Session session = content.session().value();
          assertThat(content.type().value().quality()).isFalse();
          assertThat(strides(content)).isFalse();
          assertThat(steps.metres(session.steps())).isEqualTo(run.distance().metres());
          Integer minutes = run.minutesAvailable();
          int onFeet = Packs.RULES.limits().timeOnFeetMinutes();
          int room = minutes == null ? onFeet : Math.min(minutes, onFeet);
          if (session.steps().stream().anyMatch(step -> step.recoveryZone() == Zone.WALK)) {
            assertThat(session.durationMins()).isLessThanOrEqualTo(room);
          } else {
            // Walking takes a fifth longer at most, and ten minutes around it; else it is left out.
            // What is told is rounded to the minute.
            assertThat((session.durationMins() + 0.5) * 1.2 + 10).isGreaterThan(room);
          }
        });
  }

  @Property(tries = 100)
  void sameInputsGiveTheSameContent(@ForAll long seed) {
    Seasons.Draw draw = Seasons.draw(seed);
    Season one = draw.season();
    Season two = draw.season();
    assertThat(two.contents).isEqualTo(one.contents);
    assertThat(List.copyOf(two.trail.decisions())).isEqualTo(List.copyOf(one.trail.decisions()));
  }

  @Property(tries = 100)
  void unknownPaceGivesEffortOnly(@ForAll long seed) {
    Seasons.Draw draw = Seasons.draw(seed);
    Runner unknown = Runner.of(null).running(draw.runner().weeklyKm(), draw.runner().years());
    Season season = new Season(unknown, draw.template(), draw.limits(), draw.weeks());
    each(
        season,
        (week, run, content) -> {
          assertThat(content.session().value().pace()).isNull();
          assertThat(content.session().value().steps()).allMatch(step -> step.pace() == null);
          assertThat(content.session().value().hrZone()).startsWith("Z");
        });
  }

  private static int hardMetres(Session session) {
    int metres = 0;
    for (Step step : session.steps()) {
      if (step.part() == Step.Part.MAIN && step.zone().compareTo(Zone.STEADY) > 0) {
        metres += step.reps() * step.metres();
      }
    }
    return metres;
  }

  private interface Look {
    void at(PlannedWeek week, PlannedWeek.Run run, Content content);
  }

  private static void each(Season season, Look look) {
    for (PlannedWeek week : season.weeks) {
      for (PlannedWeek.Run run : week.runs()) {
        LocalDate date = run.date();
        Content content = season.contents.get(date);
        assertThat(content).as("content of %s", date).isNotNull();
        if (content != null) {
          look.at(week, run, content);
        }
      }
    }
  }
}
