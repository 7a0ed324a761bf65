package dev.cairn.onnx.workshop;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * What was measured on real lifters, kept by the hash of the model it was measured with: real logs
 * are not part of the program, so their figures cannot be made anew wherever a model is.
 */
final class Evidence {
  private static final String FILE = "evidence.json";

  private Evidence() {}

  /** Of the model with this hash; another model starts without any. */
  static List<Measured> of(String sha256) {
    try (InputStream in = Objects.requireNonNull(Evidence.class.getResourceAsStream(FILE))) {
      List<Measured> found = new ArrayList<>();
      for (JsonNode entry : JsonFile.read(in.readAllBytes()).root().get("evidence")) {
        if (entry.get("sha256").stringValue().equals(sha256)) {
          found.add(measured(entry));
        }
      }
      return found;
    } catch (JsonProblem broken) {
      throw new IllegalStateException(FILE + " cannot be read", broken);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static Measured measured(JsonNode entry) {
    return new Measured(
        LocalDate.parse(entry.get("date").stringValue()),
        entry.get("on").stringValue(),
        entry.get("rows").intValue(),
        entry.get("lifters").intValue(),
        entry.get("unit").stringValue(),
        measure(entry.get("error")),
        measure(entry.get("repeatLast")),
        measure(entry.get("rule")),
        measure(entry.get("blend")),
        measure(entry.get("gain")));
  }

  private static Measure measure(JsonNode three) {
    return new Measure(
        three.get(0).doubleValue(), three.get(1).doubleValue(), three.get(2).doubleValue());
  }
}
