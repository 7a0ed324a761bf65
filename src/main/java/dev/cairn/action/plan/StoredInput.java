package dev.cairn.action.plan;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;

/** The athlete's file as a plan holds it. */
public final class StoredInput {
  private StoredInput() {}

  public static byte[] of(byte[] line) {
    try {
      return Canonical.bytes(JsonFile.read(line).root().path("input"));
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded plan is not valid JSON", broken);
    }
  }
}
