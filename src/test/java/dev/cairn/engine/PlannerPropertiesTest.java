package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.check.PlanCheck;
import dev.cairn.model.Athlete;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.WhyTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What holds for everybody, tried on athletes that nobody thought of. */
class PlannerPropertiesTest {
  private static final int ATHLETES = 2_000;
  private static final String BARE_INPUT = "{\"request\":{},\"snapshot\":{}}";

  @Test
  void everyPlanPassesTheCheckerAndEveryRefusalExplainsItself() {
    int planned = check(ATHLETES);
    assertThat(planned).isGreaterThan(ATHLETES / 2);
  }

  private static int check(int athletes) {
    Planner planner = RunningPack.planner();
    int planned = 0;
    for (long seed = 0; seed < athletes; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      switch (planner.plan(athlete)) {
        case Outcome.Planned outcome -> {
          planned++;
          assertThat(PlanCheck.violations(athlete, RunningPack.rules(), outcome.plan().plan()))
              .as("seed %d", seed)
              .isEmpty();
        }
        case Outcome.Refused outcome -> {
          assertThat(outcome.refusal().conflict()).as("seed %d", seed).isNotEmpty();
          assertThat(outcome.refusal().reason()).as("seed %d", seed).isNotBlank();
        }
      }
    }
    return planned;
  }

  @Test
  void everyCellLeadsToGroundWithinFiveSteps() throws Exception {
    for (long seed = 0; seed < 150; seed++) {
      if (RunningPack.planner().plan(RandomAthletes.athlete(seed))
          instanceof Outcome.Planned planned) {
        byte[] line = new PlanJson().line(planned.plan(), BARE_INPUT);
        assertThat(new WhyTree(PlanReader.readVerified(line)).uncovered())
            .as("seed %d", seed)
            .isEmpty();
      }
    }
  }

  @Test
  void sameBytesUnderOtherLocalesAndZones() {
    List<byte[]> usual = lines();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(lines()).as(language).usingElementComparator(Arrays::compare).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      if (RunningPack.planner().plan(RandomAthletes.athlete(seed))
          instanceof Outcome.Planned planned) {
        lines.add(new PlanJson().line(planned.plan(), "{}"));
      }
    }
    return lines;
  }
}
