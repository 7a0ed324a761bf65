package dev.cairn.engine.oracle;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** CP-SAT, asked so that it answers the same every time: one worker, one seed, counted effort. */
final class Solver {
  private Solver() {}

  /** Skips the test where the solver has no library; on Linux with x64 it must be there. */
  static void needed() {
    try {
      Loader.loadNativeLibraries();
    } catch (UnsatisfiedLinkError | RuntimeException missing) {
      if (platform().equals("linux amd64")) {
        throw missing;
      }
      Assumptions.abort("The solver has no library for " + platform() + ": " + missing);
    }
  }

  private static String platform() {
    String name = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return name.toLowerCase(Locale.ROOT);
  }

  static CpSolver with(double effort) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setRandomSeed(7).setMaxDeterministicTime(effort);
    return solver;
  }

  /** The answer of a model that is small enough to be settled always. */
  static boolean possible(CpModel model, CpSolver solver) {
    return switch (solver.solve(model)) {
      case OPTIMAL, FEASIBLE -> true;
      case INFEASIBLE -> false;
      case MODEL_INVALID -> throw new IllegalStateException(model.validate());
      case UNKNOWN, UNRECOGNIZED ->
          throw new IllegalStateException("Not settled: " + solver.responseStats());
    };
  }
}
