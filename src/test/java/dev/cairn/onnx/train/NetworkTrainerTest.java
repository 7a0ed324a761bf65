package dev.cairn.onnx.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.onnx.chance.Chance;
import dev.cairn.work.Cancel;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {
  private static final int WIDTH = 6;

  @Test
  void tellsApartWhatCanBeToldApart() {
    Network network = fit(4);
    Examples unseen = yesNo(2000, 77);
    int right = 0;
    for (int row = 0; row < unseen.rows(); row++) {
      boolean yes = network.answer(unseen.features(), row * WIDTH) > 0.5;
      right += yes == unseen.to()[row] > 0.5 ? 1 : 0;
    }
    assertThat((double) right / unseen.rows()).isGreaterThan(0.9);
    assertThat(NetworkTrainer.cost(network, unseen)).isLessThan(0.25);
  }

  @Test
  void theSeedAloneDecides() {
    Examples unseen = yesNo(50, 77);
    assertThat(answers(fit(4), unseen)).isEqualTo(answers(fit(4), unseen));
    assertThat(answers(fit(5), unseen)).isNotEqualTo(answers(fit(4), unseen));
  }

  @Test
  void slopesAreThoseOfTheCost() {
    // without dropout one step against a tiny rate must lower the cost
    Examples learned = yesNo(400, 3);
    NetworkSettings calm = new NetworkSettings(128, 64, 0, 0.0005f, 400, 1, 1);
    double before = NetworkTrainer.cost(new Lesson(learned, calm, chance()).network(), learned);
    Lesson lesson = new Lesson(learned, calm, chance());
    lesson.round();
    assertThat(NetworkTrainer.cost(lesson.network(), learned)).isLessThan(before);
  }

  @Test
  void refusesWhatIsInfinite() {
    float[] row = new float[WIDTH];
    row[1] = Float.NEGATIVE_INFINITY;
    Network network = fit(4);
    assertThatIllegalArgumentException().isThrownBy(() -> network.answer(row, 0));
  }

  private static Chance chance() {
    return new Chance(1);
  }

  private static float[] answers(Network network, Examples examples) {
    float[] answers = new float[examples.rows()];
    for (int row = 0; row < answers.length; row++) {
      answers[row] = network.answer(examples.features(), row * WIDTH);
    }
    return answers;
  }

  private static Network fit(long seed) {
    return new NetworkTrainer(NetworkSettings.USUAL, new Cancel())
        .fit(yesNo(4000, 3), yesNo(1000, 13), seed);
  }

  private static Examples yesNo(int rows, long seed) {
    float[] features = Made.features(rows, WIDTH, seed);
    double[] yes = new double[rows];
    for (int row = 0; row < rows; row++) {
      yes[row] = Made.truth(features, row * WIDTH) > 1.02 ? 1 : 0;
    }
    return Made.of(WIDTH, features, yes, yes);
  }
}
