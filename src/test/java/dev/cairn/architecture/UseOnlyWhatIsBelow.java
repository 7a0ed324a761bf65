package dev.cairn.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every use of another part must be one that {@link Layers} allows. */
final class UseOnlyWhatIsBelow extends ArchCondition<JavaClass> {
  private final Tree tree;

  UseOnlyWhatIsBelow(Tree tree) {
    super("use only parts below their own");
    this.tree = tree;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency use : type.getDirectDependenciesFromSelf()) {
      JavaClass target = use.getTargetClass().getBaseComponentType();
      if (tree.holds(target)) {
        String from = tree.part(type);
        String to = tree.part(target);
        boolean allowed = from.equals(to) || Layers.allow(from, to);
        events.add(new SimpleConditionEvent(use, allowed, use.getDescription()));
      }
    }
  }
}
