package dev.cairn.store.bench;

import dev.cairn.ledger.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Saving plans beside the bulk rate of SQLite for the very same rows; opening a large workspace.
 */
final class StoreBench {
  private static final int ATHLETES = 10_000;
  private static final int ENTRIES = 100_000;
  private static final int AT_ONCE = 1_000;

  private final Path folder;
  private final byte[] line;
  private final boolean quick;

  StoreBench(Path folder, byte[] line, boolean quick) {
    this.folder = folder;
    this.line = line;
    this.quick = quick;
  }

  /** Plans one by one, and as a cohort. */
  List<Ratio> saving() throws SQLException {
    return List.of(
        saving("plans saved one by one", quick ? 3 : 40, 1),
        saving("plans saved in steps of 50", quick ? 4 : 200, quick ? 2 : 50));
  }

  private Ratio saving(String words, int count, int atOnce) throws SQLException {
    int rounds = quick ? 1 : 5;
    Path place = folder.resolve("save-" + atOnce);
    List<List<SqliteFloor.Cells>> finished =
        finished(place.resolve("model"), count * rounds, atOnce);
    try (BenchWorkspace workspace = new BenchWorkspace(place.resolve("ours"));
        SqliteFloor floor =
            SqliteFloor.like(place.resolve("model/cairn.db"), place.resolve("floor.db"))) {
      List<List<SavedPlan>> steps = new ArrayList<>();
      for (int i = 0; i < count * rounds; i += atOnce) {
        steps.add(workspace.plans(line, atOnce));
      }
      int each = count / atOnce;
      int[] turn = {0, 0};
      return Ratio.measure(
          words,
          "plans",
          count,
          rounds,
          () -> written(floor, finished.subList(turn[0] * each, ++turn[0] * each)),
          () -> saved(workspace, steps.subList(turn[1] * each, ++turn[1] * each)));
    }
  }

  /** The rows of each step as they lie in a workspace that has saved them. */
  private List<List<SqliteFloor.Cells>> finished(Path place, int count, int atOnce)
      throws SQLException {
    List<List<SqliteFloor.Cells>> finished = new ArrayList<>();
    try (BenchWorkspace model = new BenchWorkspace(place)) {
      for (int i = 0; i < count; i += atOnce) {
        List<SavedPlan> plans = model.plans(line, atOnce);
        Receipt receipt = model.save(plans);
        List<SqliteFloor.Cells> rows = new ArrayList<>();
        for (int n = 0; n < atOnce; n++) {
          String sequence = " WHERE sequence = " + receipt.entries().get(n).sequence();
          String subject = " WHERE subject = '" + plans.get(n).draft().subject().text() + "'";
          rows.addAll(SqliteFloor.rows(model.database(), "ledger_entry", sequence));
          rows.addAll(SqliteFloor.rows(model.database(), "ledger_payload", sequence));
          for (String table : List.of("plan", "plan_day", "plan_pack", "plan_rule")) {
            rows.addAll(SqliteFloor.rows(model.database(), table, subject));
          }
        }
        finished.add(rows);
      }
    }
    return finished;
  }

  private static double saved(BenchWorkspace workspace, List<List<SavedPlan>> steps) {
    return Ratio.seconds(() -> steps.forEach(workspace::save));
  }

  private static double written(SqliteFloor floor, List<List<SqliteFloor.Cells>> steps) {
    return Ratio.seconds(() -> {
      try {
        for (List<SqliteFloor.Cells> step : steps) {
          floor.write(step);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  /** Seconds to open a workspace of many athletes and entries, the middle one of several times. */
  double opening() throws IOException {
    try (BenchWorkspace large = large(folder.resolve("large"), quick)) {
      double[] seconds = new double[quick ? 1 : 9];
      for (int i = 0; i < seconds.length; i++) {
        seconds[i] = large.reopened();
      }
      return Ratio.median(seconds);
    }
  }

  static BenchWorkspace large(Path place, boolean quick) {
    BenchWorkspace large = new BenchWorkspace(place);
    if (quick) {
      large.fill(10, 20, 10);
    } else {
      large.fill(ATHLETES, ENTRIES, AT_ONCE);
    }
    return large;
  }
}
