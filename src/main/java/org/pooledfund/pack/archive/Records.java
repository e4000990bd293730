package org.pooledfund.pack.archive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.pack.Cell;

/**
 * Records as trees of maps, lists, texts and whole numbers, and back. A record of a sealed family
 * says in {@code is} which one it is, so a new block or cell needs no code here.
 */
final class Records {
    private static final String IS = "is";

    private Records() {}

    static Object tree(Object value) {
        return switch (value) {
            case Cell cell ->
                CellCode.of(cell).<Object>map(code -> code).orElseGet(() -> fields(cell));
            case Record one -> fields(one);
            case List<?> list -> list.stream().map(Records::tree).toList();
            case Optional<?> maybe -> maybe.stream().map(Records::tree).toList();
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            case Integer number -> (long) number;
            case Long number -> number;
            case Boolean truth -> truth;
            default -> String.valueOf(value);
        };
    }

    private static Map<String, Object> fields(Object one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (isOneOfMany(one.getClass())) {
            fields.put(IS, one.getClass().getSimpleName());
        }
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), tree(component.getAccessor().invoke(one)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return fields;
    }

    private static boolean isOneOfMany(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    static Object value(Type type, Object tree, String where) {
        if (type instanceof ParameterizedType generic) {
            List<Object> items = items(generic.getActualTypeArguments()[0], tree, where);
            return generic.getRawType() == Optional.class ? items.stream().findFirst() : items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Cell.class && tree instanceof String code) {
            return CellCode.cell(code).orElseThrow(() -> unlike(where, "a cell"));
        }
        if (plain.isSealed() && tree instanceof Map<?, ?> map) {
            return value(member(plain, String.valueOf(map.get(IS)), where), tree, where);
        }
        return plain.isRecord() ? record(plain, tree, where) : single(plain, tree, where);
    }

    private static List<Object> items(Type type, Object tree, String where) {
        if (!(tree instanceof List<?> list)) {
            throw unlike(where, "a list");
        }
        List<Object> items = new ArrayList<>();
        for (Object item : list) {
            items.add(value(type, item, where + "[" + items.size() + "]"));
        }
        return items;
    }

    private static Class<?> member(Class<?> family, String name, String where) {
        for (Class<?> one : family.getPermittedSubclasses()) {
            if (one.getSimpleName().equals(name)) {
                return one;
            }
            if (one.isSealed()) {
                for (Class<?> inner : one.getPermittedSubclasses()) {
                    if (inner.getSimpleName().equals(name)) {
                        return inner;
                    }
                }
            }
        }
        throw unlike(where, "a " + family.getSimpleName() + ", not '" + name + "'");
    }

    private static Object record(Class<?> type, Object tree, String where) {
        RecordComponent[] components = type.getRecordComponents();
        if (!(tree instanceof Map<?, ?> map)) {
            throw unlike(where, "an object");
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = components[i].getName();
            Object part = map.get(name);
            if (part == null) {
                throw unlike(where + "." + name, "something; the field is missing");
            }
            values[i] = value(components[i].getGenericType(), part, where + "." + name);
        }
        try {
            Class<?>[] types = Arrays.stream(components)
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(where + ": " + why.getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Object single(Class<?> type, Object tree, String where) {
        try {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(tree))
                        .findFirst()
                        .orElseThrow(() -> unlike(where, "a " + type.getSimpleName()));
            }
            return switch (type.getSimpleName()) {
                case "int", "Integer" -> Math.toIntExact((Long) tree);
                case "long", "Long" -> (Long) tree;
                case "boolean", "Boolean" -> (Boolean) tree;
                case "BigDecimal" -> new BigDecimal((String) tree);
                case "LocalDate" -> LocalDate.parse((String) tree);
                case "String" -> (String) tree;
                default -> throw new IllegalStateException(type + " is not kept in packs");
            };
        } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
            throw unlike(where, "a " + type.getSimpleName());
        } catch (java.time.DateTimeException e) {
            throw unlike(where, "a day such as 2025-09-30");
        }
    }

    private static IllegalArgumentException unlike(String where, String wanted) {
        return new IllegalArgumentException(where + ": here should be " + wanted);
    }
}
