package dev.cairn.onnx.session;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library that asks models tells nobody that it does. */
class RuntimeVersionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib"
      })
  void holdsNothingThatSends(String library) throws IOException {
    try (InputStream in =
        OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(text.contains("onnxruntime")).isTrue();
      assertThat(text.contains("events.data.microsoft.com")).isFalse();
    }
  }

  /** A newer one is looked at before it is taken. */
  @Test
  void isTheOneThatWasLookedAt() {
    assertThat(OrtEnvironment.getEnvironment().getVersion()).isEqualTo("1.28.0");
  }
}
