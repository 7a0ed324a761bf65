package dev.cairn.onnx.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.onnx.export.SmallGraphs;
import dev.cairn.pack.ModelCard.Task;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a file says of itself is read before anything native sees it. */
class ModelHeaderTest {
  private static final byte[] MODEL = SmallGraphs.linear(Task.COMPLETES, new float[] {1}, 0, 0);

  @Test
  void tellsFormAndOperators() throws NotAModel {
    ModelHeader header = ModelHeader.of(MODEL);
    assertThat(header.form()).isEqualTo(8);
    assertThat(header.opsets()).containsEntry("ai.onnx", 17).containsEntry("ai.onnx.ml", 3);
  }

  @Test
  void refusesWhatIsCutShort() {
    for (int length = 0; length < MODEL.length; length++) {
      byte[] cut = Arrays.copyOf(MODEL, length);
      try {
        assertThat(ModelHeader.of(cut)).isNotEqualTo(null);
      } catch (NotAModel said) {
        assertThat(said.why()).isNotBlank();
      }
    }
    assertThatThrownBy(() -> ModelHeader.of(new byte[0])).isInstanceOf(NotAModel.class);
    assertThatThrownBy(() -> ModelHeader.of(Arrays.copyOf(MODEL, MODEL.length - 1)))
        .hasMessage("it ends too early");
  }

  /** Whatever the bytes are: a header or a reason, nothing else. */
  @Property(tries = 2000)
  void neverStumbles(@ForAll byte[] bytes) {
    try {
      assertThat(ModelHeader.of(bytes).opsets()).isNotEmpty();
    } catch (NotAModel said) {
      assertThat(said.why()).isNotBlank();
    }
  }
}
