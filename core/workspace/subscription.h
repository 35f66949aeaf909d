#pragma once

#include <functional>
#include <utility>

namespace waymark {

/// Held by whoever listens; listening ends with it.
class [[nodiscard]] Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}
    ~Subscription() { cancel(); }
    Subscription(Subscription&& other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) {}
    Subscription& operator=(Subscription&& other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;

private:
    void cancel()
    {
        if (m_cancel) std::exchange(m_cancel, nullptr)();
    }

    std::function<void()> m_cancel;
};

}   // namespace waymark
