package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Grid;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Who adds up the days of a written plan gets the week's total to the metre, in miles too. */
class SumsInFilesTest {

  @Test
  void daysAddUpToTheirWeekInEveryFile() throws Exception {
    int miles = 0;
    for (long seed = 0; seed < 300; seed++) {
      var athlete = RandomAthletes.athlete(seed);
      if (athlete.units() == Grid.MI
          && RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
        miles++;
        byte[] line = new PlanJson().line(planned.plan(), "{\"request\":{},\"snapshot\":{}}");
        for (StoredWeek week : PlanReader.readVerified(line).weeks()) {
          assertThat(sum(week))
              .as("seed %d, %s", seed, week.start())
              .isEqualByComparingTo(week.km());
        }
      }
    }
    assertThat(miles).isGreaterThan(20);
  }

  private static BigDecimal sum(StoredWeek week) {
    BigDecimal sum = BigDecimal.ZERO;
    for (StoredDay day : week.days()) {
      if (day.km() != null && day.type() != WorkoutType.RACE) {
        sum = sum.add(day.km());
      }
    }
    return sum;
  }
}
