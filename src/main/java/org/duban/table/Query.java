package org.duban.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of an address that narrows the table and names its date. */
public record Query(Map<String, String> parameters) {
    public Query {
        parameters = new LinkedHashMap<>(parameters);
    }

    public Query with(String name, String value) {
        Query more = new Query(parameters);
        more.parameters.put(name, value);
        return more;
    }

    Query without(String name) {
        Query less = new Query(parameters);
        less.parameters.remove(name);
        return less;
    }

    /** Encoded and with its question mark; empty where nothing is set. */
    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
