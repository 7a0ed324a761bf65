package dev.cairn.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same questions of many more plans; what came out is left in target/oracle.md. */
@Tag("soak")
class OracleTableTest {
  private static final int WEEKS_OF = 300;
  private static final int PLANS = 60;
  private static final double EFFORT = 5;

  @BeforeAll
  static void solver() {
    Solver.needed();
  }

  @Test
  void nothingIsBetteredButPreferences() throws IOException {
    WeekVerdicts weeks = new WeekVerdicts();
    Sample.of(WEEKS_OF, weeks::ask);
    SeasonVerdicts seasons = new SeasonVerdicts(EFFORT);
    Sample.of(PLANS, seasons::ask);
    List<String> lines = new ArrayList<>(weeks.table());
    lines.add("");
    lines.addAll(seasons.table());
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "oracle.md"), lines);
    assertThat(weeks.faults()).isEmpty();
    assertThat(seasons.faults()).isEmpty();
  }
}
