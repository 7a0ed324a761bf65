package dev.cairn.store.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a workspace lies when nobody named a folder, and what must be in none: the places the
 * platform has for such things.
 */
public final class WorkspacePlace {
  private WorkspacePlace() {}

  /**
   * @param environment as the system gives it
   * @param system the name of the operating system, as Java gives it
   */
  public static Optional<Path> of(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA").map(data -> data.resolve("Cairn"));
    }
    Optional<Path> named = folder(environment, "XDG_DATA_HOME").map(data -> data.resolve("cairn"));
    if (named.isPresent()) {
      return named;
    }
    String below =
        name.startsWith("mac") ? "Library/Application Support/Cairn" : ".local/share/cairn";
    return folder(environment, "HOME").map(home -> home.resolve(below));
  }

  /**
   * Where lies what must be in no workspace: keys that open sealed answers, keys of coaches.
   *
   * @param environment as the system gives it
   * @param system the name of the operating system, as Java gives it
   */
  public static Optional<Path> secrets(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA").map(data -> data.resolve("Cairn Keys"));
    }
    Optional<Path> named = folder(environment, "XDG_STATE_HOME").map(data -> data.resolve("cairn"));
    if (named.isPresent()) {
      return named;
    }
    String below =
        name.startsWith("mac") ? "Library/Application Support/Cairn Keys" : ".local/state/cairn";
    return folder(environment, "HOME").map(home -> home.resolve(below));
  }

  /** As the rule for XDG folders says, a path that depends on where one stands is not one. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
