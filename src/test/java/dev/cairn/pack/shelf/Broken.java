package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A sound pack with one thing broken, and the stage and sentence that must stop it. */
record Broken(String name, Stage stage, Consumer<TestPack> change, String sentence) {
  void stopsIn(Path shelf) {
    change.accept(TestPack.in(shelf));
    PackStatus status = TestPack.status(shelf, "small");
    assertThat(TestPack.sentence(status)).isEqualTo(sentence);
    assertThat(status.stage()).isEqualTo(stage);
    assertThat(status.enabled()).isFalse();
  }

  @Override
  public String toString() {
    return name;
  }
}
