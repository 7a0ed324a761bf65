package dev.cairn.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every package says in one sentence what it is, and is null-marked. */
final class PackageSentence {
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("/\\*\\*(?:(?!\\*/|[.] )[^@])*[.]\\s*\\*/.*", Pattern.DOTALL);

  private PackageSentence() {}

  /** What is wrong with the packages below a source folder, a line for each. */
  static List<String> faults(Path sources) throws IOException {
    var faults = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path folder :
          files.filter(PackageSentence::isJava).map(Path::getParent).distinct().toList()) {
        String name = sources.relativize(folder).toString();
        fault(folder.resolve("package-info.java")).ifPresent(fault -> faults.put(name, fault));
      }
    }
    return faults.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static Optional<String> fault(Path info) throws IOException {
    if (Files.notExists(info)) {
      return Optional.of("no package-info.java");
    }
    String text = Files.readString(info);
    if (!ONE_SENTENCE.matcher(text).matches()) {
      return Optional.of("not one sentence");
    }
    return text.contains("@NullMarked\npackage ")
        ? Optional.empty()
        : Optional.of("not @NullMarked");
  }
}
