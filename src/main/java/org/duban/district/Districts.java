package org.duban.district;

import java.util.List;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All divisions of the country. */
public interface Districts extends ListCrudRepository<District, String> {
    /** @throws NotFound where no division ever had the code */
    default District get(String code) {
        return findById(code).orElseThrow(NotFound::new);
    }

    List<District> findByName(String name);
}
