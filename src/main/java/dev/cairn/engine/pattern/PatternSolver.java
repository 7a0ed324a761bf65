package dev.cairn.engine.pattern;

import dev.cairn.engine.pattern.Candidates.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best week by looking at every one of the few hundred candidates. What a wished run,
 * quality day or long run costs when it cannot be had is decided by the order of repairs: first
 * fewer quality days, then fewer runs.
 */
public final class PatternSolver {
  private PatternSolver() {}

  /** The chosen shape and the best of each kind that lost, with the reason. */
  public record Solution(WeekShape shape, List<Loser> losers) {}

  /** A shape that was not chosen. */
  public record Loser(WeekShape shape, String why) {}

  /** The best shape, keeping as many runs as possible, then as many quality days. */
  public static Solution solve(Frame frame) {
    return solve(frame, true);
  }

  /** The shape of {@link #solve} alone, which costs a fraction. */
  public static WeekShape shape(Frame frame) {
    return solve(frame, false).shape();
  }

  private static Solution solve(Frame frame, boolean told) {
    for (int runs = Math.min(frame.runs(), Integer.bitCount(frame.allowed())); runs > 0; runs--) {
      for (int quality = frame.qualityFor(runs); quality >= frame.leastQuality(); quality--) {
        Solution solution = best(frame, runs, quality, frame.longRun(), told);
        if (solution != null) {
          return solution;
        }
      }
      Solution withoutLong = best(frame, runs, frame.leastQuality(), false, told);
      if (withoutLong != null) {
        return withoutLong;
      }
    }
    return new Solution(new WeekShape(0, -1, 0, 0), List.of());
  }

  /** The best shape with exactly so many runs and quality days, or null if there is none. */
  public static @Nullable Solution best(Frame frame, int runs, int quality, boolean longRun) {
    return best(frame, runs, quality, longRun, true);
  }

  /** The shape of {@link #best} alone, which costs a fraction. */
  public static @Nullable WeekShape shape(Frame frame, int runs, int quality, boolean longRun) {
    Solution solution = best(frame, runs, quality, longRun, false);
    return solution == null ? null : solution.shape();
  }

  private static @Nullable Solution best(
      Frame frame, int runs, int quality, boolean longRun, boolean told) {
    Search search = new Search(frame, told);
    for (Candidate candidate : Candidates.of(runs, longRun, quality)) {
      if ((candidate.shape().runs() & ~frame.allowed()) == 0) {
        search.offer(candidate);
      }
    }
    return search.solution();
  }

  private static final class Search {
    private final Frame frame;
    private final boolean told;
    private final List<Scored> valid = new ArrayList<>();
    private @Nullable WeekShape best;
    private int bestScore;
    private @Nullable WeekShape bestBroken;
    private int brokenScore;

    Search(Frame frame, boolean told) {
      this.frame = frame;
      this.told = told;
    }

    void offer(Candidate candidate) {
      WeekShape shape = candidate.shape();
      int score = PatternScore.of(frame, candidate);
      if (!told) {
        if ((best == null || score < bestScore) && frame.fits(shape)) {
          best = shape;
          bestScore = score;
        }
        return;
      }
      if (!frame.fits(shape)) {
        if (bestBroken == null || score < brokenScore) {
          bestBroken = shape;
          brokenScore = score;
        }
        return;
      }
      valid.add(new Scored(shape, score));
      if (best == null || score < bestScore) {
        best = shape;
        bestScore = score;
      }
    }

    private @Nullable Solution solution() {
      WeekShape chosen = best;
      if (chosen == null) {
        return null;
      }
      return new Solution(chosen, told ? losers(chosen) : List.of());
    }

    private List<Loser> losers(WeekShape chosen) {
      List<Loser> losers = new ArrayList<>();
      addLoser(losers, chosen, otherLong(chosen));
      addLoser(losers, chosen, otherQuality(chosen));
      addLoser(losers, chosen, otherDays(chosen));
      if (bestBroken != null && brokenScore < bestScore) {
        losers.add(new Loser(bestBroken, frame.broken(bestBroken)));
      }
      return losers;
    }

    private void addLoser(List<Loser> losers, WeekShape chosen, @Nullable WeekShape other) {
      if (other != null) {
        losers.add(new Loser(other, PatternScore.whyWorse(frame, chosen, other)));
      }
    }

    private @Nullable WeekShape otherLong(WeekShape chosen) {
      return bestOf(s -> s.runs() == chosen.runs() && s.longDay() != chosen.longDay());
    }

    private @Nullable WeekShape otherQuality(WeekShape chosen) {
      return bestOf(s ->
          s.runs() == chosen.runs()
              && s.longDay() == chosen.longDay()
              && s.quality() != chosen.quality());
    }

    private @Nullable WeekShape otherDays(WeekShape chosen) {
      return bestOf(s -> s.runs() != chosen.runs());
    }

    private @Nullable WeekShape bestOf(Predicate<WeekShape> kind) {
      Scored found = null;
      for (Scored offer : valid) {
        if ((found == null || offer.score() < found.score()) && kind.test(offer.shape())) {
          found = offer;
        }
      }
      return found == null ? null : found.shape();
    }
  }

  private record Scored(WeekShape shape, int score) {}
}
