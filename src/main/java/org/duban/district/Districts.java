package org.duban.district;

import java.util.List;
import java.util.Optional;
import org.duban.shared.Folded;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All divisions of the country. */
public interface Districts extends ListCrudRepository<District, String> {
    /** @throws NoSuchDistrict where no division ever had the code */
    default District get(String code) {
        return findById(code).orElseThrow(() -> new NoSuchDistrict(code));
    }

    /**
     * The one division that a place stands for.
     *
     * @param place as a document prints it, such as 常州市钟楼区, 句容市 or 江苏省; those above it may be left out or shortened
     * @param year the year in which the division must have existed
     * @return empty where no division or more than one is meant
     */
    default Optional<District> at(String place, int year) {
        String folded = Folded.of(place).text();
        List<District> meant = findAllThatEnd(folded).stream()
                .filter(each -> each.existsIn(year) && each.isMeantBy(folded))
                .toList();
        int longest =
                meant.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        List<District> best =
                meant.stream().filter(each -> each.name().length() == longest).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /**
     * Divisions by what a person types: the beginning of a code, or words of the name from the province down.
     *
     * @return those that exist in the year first, then from the country down to counties
     */
    default List<District> search(String words, int year, int limit) {
        String pattern = words.strip().replaceAll("[\\s%_\\\\]+", "%");
        return pattern.isEmpty() ? List.of() : findAllLike(pattern, year, Limit.of(limit));
    }

    @Query("from District where :text like concat('%', name)")
    List<District> findAllThatEnd(String text);

    @Query("""
            from District where code like concat(:pattern, '%') or fullName like concat('%', :pattern, '%')
            order by case when validTo is null or validTo >= :year then 0 else 1 end, length(fullName), code
            """)
    List<District> findAllLike(String pattern, int year, Limit limit);
}
