package dev.cairn.pack.condition;

import dev.cairn.model.Injury;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The questions about fully told injuries, written once more for CEL; no injury, no answer. */
@SuppressWarnings("Immutable") // Each runtime answers for one list, which nobody changes.
final class CelFunctions {
  private final List<Injury> injuries;

  private CelFunctions(List<Injury> injuries) {
    this.injuries = injuries;
  }

  static CelRuntime runtime(List<Injury> injuries) {
    return CelRuntimeFactory.legacyCelRuntimeBuilder()
        .addFunctionBindings(new CelFunctions(injuries).all())
        .build();
  }

  private List<CelFunctionBinding> all() {
    return List.of(
        ofSite("hasInjury", site -> at(site).findAny().isPresent()),
        ofNothing("anyInjury", !injuries.isEmpty()),
        CelFunctionBinding.from(
            "injuryWithin",
            String.class,
            Double.class,
            (site, months) -> at(site).anyMatch(each -> months(each) <= months)),
        CelFunctionBinding.from(
            "anyInjuryWithin",
            Double.class,
            months -> injuries.stream().anyMatch(each -> months(each) <= months)),
        ofSite("monthsSinceInjury", site -> months(latest(site))),
        ofSite(
            "injuryCleared",
            site -> {
              Objects.requireNonNull(latest(site));
              return at(site).allMatch(each -> Boolean.TRUE.equals(each.cleared()));
            }),
        ofSite(
            "injuryNotCleared",
            site -> at(site).anyMatch(each -> Boolean.FALSE.equals(each.cleared()))),
        ofSite("injuryPain", site -> worst(at(site))),
        ofNothing("worstPain", worst(injuries.stream())));
  }

  private interface Answer {
    Object to(String site);
  }

  private static CelFunctionBinding ofSite(String name, Answer answer) {
    return CelFunctionBinding.from(name, String.class, answer::to);
  }

  private static CelFunctionBinding ofNothing(String name, Object answer) {
    return CelFunctionBinding.from(name, List.of(), arguments -> answer);
  }

  private Stream<Injury> at(String site) {
    return injuries.stream().filter(each -> each.site().equals(site));
  }

  private Injury latest(String site) {
    return at(site)
        .min(Comparator.comparingDouble(CelFunctions::months))
        .orElseThrow(() -> new IllegalArgumentException("No injury of " + site));
  }

  private static double months(Injury injury) {
    return Objects.requireNonNull(injury.monthsSince());
  }

  private static double worst(Stream<Injury> injuries) {
    return injuries.mapToInt(each -> Objects.requireNonNull(each.pain())).max().orElse(0);
  }
}
