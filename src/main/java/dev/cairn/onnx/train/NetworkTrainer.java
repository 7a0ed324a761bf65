package dev.cairn.onnx.train;

import dev.cairn.onnx.chance.Chance;
import dev.cairn.work.Cancel;
import java.util.concurrent.CancellationException;

/**
 * Trains the network on outcomes that are 0 or 1 by binary cross-entropy, until lifters who are
 * held out gain nothing more.
 */
public final class NetworkTrainer {
  private final NetworkSettings settings;
  private final Cancel cancel;

  public NetworkTrainer(NetworkSettings settings, Cancel cancel) {
    this.settings = settings;
    this.cancel = cancel;
  }

  public Network fit(Examples learned, Examples held, long seed) {
    Chance chance = new Chance(seed);
    Lesson lesson = new Lesson(learned, settings, chance);
    Network best = lesson.network();
    double least = cost(best, held);
    int since = 0;
    for (int round = 0; round < settings.rounds() && since < settings.patience(); round++) {
      if (cancel.asked()) {
        throw new CancellationException();
      }
      lesson.round();
      Network now = lesson.network();
      double cost = cost(now, held);
      since = cost < least ? 0 : since + 1;
      if (cost < least) {
        least = cost;
        best = now;
      }
    }
    return best;
  }

  /** Mean binary cross-entropy. */
  public static double cost(Network network, Examples examples) {
    double sum = 0;
    double weight = 0;
    for (int row = 0; row < examples.rows(); row++) {
      double answer = network.answer(examples.features(), row * examples.width());
      double right = examples.to()[row] > 0.5 ? answer : 1 - answer;
      sum -= examples.weight()[row] * StrictMath.log(Math.max(right, 1e-7));
      weight += examples.weight()[row];
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
