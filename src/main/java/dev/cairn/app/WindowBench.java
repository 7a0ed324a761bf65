package dev.cairn.app;

import dev.cairn.ui.Ground;
import dev.cairn.ui.office.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts windows in processes of their own, with the flags of this one, and hears their figures.
 */
final class WindowBench {
  private static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  private final boolean headless;
  private final boolean quick;

  WindowBench(boolean headless, boolean quick) {
    this.headless = headless;
    this.quick = quick;
  }

  /** Starts both windows in turns, so that both see the same weather, and then works in one. */
  WindowReport measure(Path small, Path large, int athletes) throws IOException {
    int rounds = quick ? 1 : 9;
    List<Heard> bare = new ArrayList<>();
    List<Heard> ours = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      bare.add(hear(BareWindow.class));
      ours.add(hear(PaintedWindow.class, small.toString()));
    }
    Heard laps = hear(WindowLaps.class, large.toString(), quick ? "3" : "60");
    Heard people = hear(PeopleLaps.class, large.toString(), Integer.toString(athletes));
    return new WindowReport(headless, quick, bare, ours, laps, people);
  }

  static Ground ground(Path folder, int athletes) {
    Ground usual = Cairn.ground(folder, System.err, Cairn.rosters());
    return usual.with(Samples.of(new ManyAthletes(Cairn.home(), athletes)::read));
  }

  private Heard hear(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    if (headless) {
      command.addAll(HEADLESS);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    long from = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    Heard heard = new Heard(new TreeMap<>());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        double value =
            parts[0].equals(Tell.PAINTED) || parts[0].equals(Tell.OUTLINED)
                ? (System.nanoTime() - from) / 1e6
                : Double.parseDouble(parts[1]);
        heard.figures().computeIfAbsent(parts[0], name -> new ArrayList<>()).add(value);
      }
    }
    if (heard.figures().isEmpty()) {
      throw new IOException(program.getSimpleName() + " said nothing");
    }
    return heard;
  }

  /** What a process told, by name. */
  record Heard(Map<String, List<Double>> figures) {
    double middle(String name) {
      return at(name, 0.5);
    }

    double at(String name, double share) {
      List<Double> sorted =
          figures.getOrDefault(name, List.of(Double.NaN)).stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
  }
}
