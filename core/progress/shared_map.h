#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <unordered_map>
#include <utility>

namespace waymark {

/// A hash map as a value, whose copies share what neither has changed: a copy costs the same however much it holds, and a
/// change copies the few entries that lie beside the changed one. Iterators end with the next change.
template <typename Key, typename Value>
class SharedMap
{
    using Bucket = std::unordered_map<Key, Value>;
    static constexpr std::size_t Buckets = 512;

public:
    using mapped_type = Value;
    using value_type = typename Bucket::value_type;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = typename Bucket::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type*;
        using reference = const value_type&;

        const_iterator() = default;
        [[nodiscard]] reference operator*() const { return *m_entry; }
        [[nodiscard]] pointer operator->() const { return &*m_entry; }
        const_iterator& operator++()
        {
            ++m_entry;
            toNextEntry();
            return *this;
        }
        friend bool operator==(const const_iterator& a, const const_iterator& b)
        {
            return a.m_bucket == b.m_bucket && (a.m_bucket == Buckets || a.m_entry == b.m_entry);
        }

    private:
        friend class SharedMap;
        const_iterator(const SharedMap& map, std::size_t bucket) : m_map(&map), m_bucket(bucket) { enterBucket(); }
        const_iterator(const SharedMap& map, std::size_t bucket, typename Bucket::const_iterator entry)
            : m_map(&map), m_bucket(bucket), m_entry(entry)
        {}
        void enterBucket()
        {
            while (m_bucket < Buckets && !m_map->m_buckets[m_bucket]) ++m_bucket;
            if (m_bucket == Buckets) return;
            m_entry = m_map->m_buckets[m_bucket]->begin();
            toNextEntry();
        }
        void toNextEntry()
        {
            if (m_entry != m_map->m_buckets[m_bucket]->end()) return;
            ++m_bucket;
            enterBucket();
        }

        const SharedMap* m_map = nullptr;
        std::size_t m_bucket = Buckets;
        typename Bucket::const_iterator m_entry = {};
    };

    [[nodiscard]] const_iterator begin() const { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const { return {*this, Buckets}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    [[nodiscard]] const_iterator find(const Key& key) const
    {
        const std::size_t place = bucketOf(key);
        if (!m_buckets[place]) return end();
        const auto found = m_buckets[place]->find(key);
        return found == m_buckets[place]->end() ? end() : const_iterator(*this, place, found);
    }
    [[nodiscard]] bool contains(const Key& key) const { return find(key) != end(); }

    Value& operator[](const Key& key)
    {
        const auto [entry, isNew] = own(bucketOf(key)).try_emplace(key);
        m_size += isNew ? 1 : 0;
        return entry->second;
    }
    void erase(const Key& key)
    {
        if (contains(key)) m_size -= own(bucketOf(key)).erase(key);
    }

private:
    [[nodiscard]] static std::size_t bucketOf(const Key& key) { return std::hash<Key>()(key) % Buckets; }

    /// To be changed: no other map holds it.
    [[nodiscard]] Bucket& own(std::size_t place)
    {
        std::shared_ptr<Bucket>& bucket = m_buckets[place];
        if (!bucket) bucket = std::make_shared<Bucket>();
        else if (bucket.use_count() > 1) bucket = std::make_shared<Bucket>(*bucket);
        return *bucket;
    }

    std::array<std::shared_ptr<Bucket>, Buckets> m_buckets = {};
    std::size_t m_size = 0;
};

}   // namespace waymark
