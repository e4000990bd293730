package org.pooledfund.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML or JSON as an editor sees it: maps, lists, texts, numbers, truth; days are text. */
public final class Plain {
    private Plain() {}

    public static Map<String, Object> of(String text) {
        Node root =
                new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        return map((MappingNode) root);
    }

    private static Map<String, Object> map(MappingNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.getValue()
                .forEach(tuple -> map.put(
                        ((ScalarNode) tuple.getKeyNode()).getValue(), value(tuple.getValueNode())));
        return map;
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode map) {
            return map(map);
        }
        if (node instanceof SequenceNode list) {
            List<Object> values = new ArrayList<>();
            list.getValue().forEach(item -> values.add(value(item)));
            return values;
        }
        String text = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.INT)) {
            return Long.parseLong(text);
        }
        if (node.getTag().equals(Tag.FLOAT)) {
            return new java.math.BigDecimal(text);
        }
        return node.getTag().equals(Tag.BOOL) ? (Object) Boolean.valueOf(text) : text;
    }
}
