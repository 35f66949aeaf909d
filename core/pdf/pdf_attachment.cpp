#include "pdf/pdf_attachment.h"

#include "pdf/bounded_work.h"
#include "pdf/sentences.h"

#include <algorithm>
#include <exception>
#include <stdexcept>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace waymark {

namespace {

// qpdf bounds neither what it unpacks while it looks for the attachment nor what it makes of each object, and a few
// bytes can say a thousand times as much. So it works where it can be stopped.
constexpr WorkLimits MostForPdf{5, std::size_t{256} << 20};

/// Takes what is unpacked, up to so many bytes: a small file can unpack to more than there is memory.
class BoundedText : public Pipeline
{
public:
    explicit BoundedText(std::size_t most) : Pipeline("attachment", nullptr), m_most(most) {}

    void write(unsigned const char* data, std::size_t length) override
    {
        m_isTooLarge = m_isTooLarge || length > m_most - m_text.size();
        // Ends the unpacking. qpdf catches whatever is thrown, so the flag says why.
        if (m_isTooLarge) throw std::length_error("too large");
        m_text.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::size_t m_most;
    std::string m_text;
    bool m_isTooLarge = false;
};

Error refusal(std::string why, std::string detail = {})
{
    return {ErrorKind::Invalid, std::move(why), std::move(detail)};
}

Error noText(const BoundedText& text, std::string otherwise, std::string detail = {})
{
    if (text.isTooLarge()) return refusal(say::AttachmentTooLarge());
    return refusal(std::move(otherwise), std::move(detail));
}

/// A stream that says how its bytes were predicted, as pictures do, needs as much memory as it says. Waymark writes none.
bool isPredicted(QPDFObjectHandle stream)
{
    return !stream.getDict().getKey("/DecodeParms").isNull();
}

Result<std::string> unpacked(std::string_view bytes, std::string_view name, std::size_t most)
{
    BoundedText text(most);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("progress", bytes.data(), bytes.size());
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(std::string(name));
        if (!file) return refusal(say::NoAttachment());
        auto stream = file->getEmbeddedFileStream();
        if (!stream.isStream()) return refusal(say::NoAttachment());
        if (isPredicted(stream) || !stream.pipeStreamData(&text, nullptr, 0, qpdf_dl_generalized, true, false))
            return noText(text, say::AttachmentPacked());
        return text.take();
    } catch (const std::exception& error) {
        return noText(text, say::Unreadable(), error.what());
    }
}

constexpr char IsText = 't', IsRefusal = 'r';

/// As one text, the way it comes back from the child.
std::string sent(const Result<std::string>& result)
{
    if (result) return IsText + *result;
    return IsRefusal + result.error().message + '\0' + result.error().detail;
}

Result<std::string> received(const std::string& answer)
{
    if (!answer.empty() && answer.front() == IsText) return answer.substr(1);
    const auto end = answer.find('\0');
    Error refused{ErrorKind::Invalid, say::Unreadable()};
    if (end == std::string::npos) return refused;
    refused.message.assign(answer, 1, end - 1);
    refused.detail.assign(answer, end + 1);
    return refused;
}

}   // namespace

Result<std::string> attachmentOf(std::string_view bytes, std::string_view name, std::size_t most)
{
    auto answer = doneWithin(MostForPdf, [&] { return sent(unpacked(bytes, name, most)); });
    if (!answer) return refusal(say::TooTangled());
    return received(*answer);
}

}   // namespace waymark
