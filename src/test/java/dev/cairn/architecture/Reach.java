package dev.cairn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Things of the JDK that lead to what some classes must not see. */
final class Reach {
  private final String what;
  private final List<String> types = new ArrayList<>();
  private final List<Predicate<JavaAccess<?>>> accesses = new ArrayList<>();

  Reach(String what) {
    this.what = what;
  }

  Reach types(String... names) {
    types.addAll(List.of(names));
    return this;
  }

  Reach members(String owner, String... names) {
    accesses.add(access ->
        access.getTargetOwner().getName().equals(owner)
            && List.of(names).contains(access.getName()));
    return this;
  }

  /** Whatever the type is on which the member of the owner is called. */
  Reach inherited(String owner, String name) {
    accesses.add(
        access -> access.getTargetOwner().isAssignableTo(owner) && access.getName().equals(name));
    return this;
  }

  /** Only the overloads with such a number of parameters. */
  Reach calls(String owner, String name, IntPredicate parameters) {
    accesses.add(access ->
        access.getTargetOwner().getName().equals(owner)
            && access.getName().equals(name)
            && access.getTarget() instanceof CodeUnitAccessTarget target
            && parameters.test(target.getRawParameterTypes().size()));
    return this;
  }

  Reach nowOf(String... types) {
    for (String type : types) {
      members("java.time." + type, "now");
    }
    return this;
  }

  ArchRule notFrom(DescribedPredicate<JavaClass> some) {
    return ArchRuleDefinition.noClasses()
        .that(some)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe("lead to " + what, type -> types.contains(type.getName())))
        .orShould()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it leads to " + what,
                access -> accesses.stream().anyMatch(forbidden -> forbidden.test(access))))
        .allowEmptyShould(true);
  }
}
