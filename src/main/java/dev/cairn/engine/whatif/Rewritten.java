package dev.cairn.engine.whatif;

import java.lang.reflect.RecordComponent;

/** Copies of the records that packs are read into with one component changed, found by its name. */
final class Rewritten {
  private Rewritten() {}

  /** The number that a component holds. */
  static double number(Record from, String component) {
    for (RecordComponent part : from.getClass().getRecordComponents()) {
      if (part.getName().equals(component) && value(from, part) instanceof Number number) {
        return number.doubleValue();
      }
    }
    throw new IllegalArgumentException(from.getClass() + " has no number " + component);
  }

  static <T extends Record> T with(T from, String component, Object changed) {
    RecordComponent[] parts = from.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    boolean found = false;
    for (int i = 0; i < parts.length; i++) {
      boolean here = parts[i].getName().equals(component);
      types[i] = parts[i].getType();
      values[i] = here ? fitting(changed, types[i]) : value(from, parts[i]);
      found |= here;
    }
    if (!found) {
      throw new IllegalArgumentException(from.getClass() + " has no " + component);
    }
    return copy(from, types, values);
  }

  private static Object fitting(Object changed, Class<?> type) {
    return changed instanceof Number number && type == int.class ? number.intValue() : changed;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T copy(T from, Class<?>[] types, Object[] values) {
    try {
      return (T) from.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(from.getClass() + " cannot be copied", impossible);
    }
  }

  private static Object value(Record from, RecordComponent part) {
    try {
      return part.getAccessor().invoke(from);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(part + " cannot be read", impossible);
    }
  }
}
