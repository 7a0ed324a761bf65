package dev.cairn.pack.read;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Place;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.condition.ConditionProblem;

/** One JSON file of a pack. */
public final class PackFile {
  private final String pack;
  private final String path;
  private final FileKind kind;
  private final byte[] bytes;
  private final JsonFile json;

  private PackFile(String pack, String path, FileKind kind, byte[] bytes, JsonFile json) {
    this.pack = pack;
    this.path = path;
    this.kind = kind;
    this.bytes = bytes;
    this.json = json;
  }

  public static PackFile read(String pack, String path, FileKind kind, byte[] bytes)
      throws PackRefused {
    try {
      return new PackFile(pack, path, kind, bytes, JsonFile.read(bytes));
    } catch (JsonProblem broken) {
      throw refused(pack, path, broken);
    }
  }

  /** The id of the pack. */
  public String pack() {
    return pack;
  }

  /** The path inside the pack, with / between folders. */
  public String path() {
    return path;
  }

  public FileKind kind() {
    return kind;
  }

  public JsonFile json() {
    return json;
  }

  public Entry root() {
    return new Entry(this, "", json.root());
  }

  /** What is wrong at a JSON pointer. */
  public PackProblem problem(String pointer, String message, String maybe) {
    Place place = json.place(pointer);
    return new PackProblem(pack, path, place.line(), place.column(), message, maybe);
  }

  /** What is wrong at one character of the condition whose text stands at a JSON pointer. */
  PackProblem problem(String pointer, ConditionProblem problem) {
    Place place = TextPlace.of(bytes, json.place(pointer), problem.at());
    String message = "in the condition, " + problem.sentence();
    return new PackProblem(pack, path, place.line(), place.column(), message, problem.maybe());
  }

  private static PackRefused refused(String pack, String path, JsonProblem broken) {
    String[] halves = broken.sentence().split("\\. Maybe ", 2);
    String maybe =
        halves.length == 1 ? "something just before it is missing or too many" : halves[1];
    return new PackRefused(
        new PackProblem(
            pack,
            path,
            broken.line(),
            broken.column(),
            halves[0],
            maybe.endsWith(".") ? maybe.substring(0, maybe.length() - 1) : maybe));
  }
}
