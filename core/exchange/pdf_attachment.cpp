#include "exchange/pdf_attachment.h"

#include "exchange/import_refusal.h"

#include <exception>
#include <stdexcept>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace waymark {

namespace {

class TooLarge : public std::runtime_error
{
public:
    TooLarge() : std::runtime_error("too large") {}
};

/// Takes what is unpacked, up to so many bytes: a small file can unpack to more than there is memory.
class BoundedText : public Pipeline
{
public:
    explicit BoundedText(std::size_t most) : Pipeline("attachment", nullptr), m_most(most) {}

    void write(unsigned const char* data, std::size_t length) override
    {
        if (length > m_most - m_text.size()) throw TooLarge();
        m_text.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::size_t m_most;
    std::string m_text;
};

}   // namespace

Result<std::string> attachmentOf(std::string_view bytes, std::string_view name, std::size_t most)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("progress", bytes.data(), bytes.size());
        const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(std::string(name));
        if (!file) return importRefusal("No progress is attached to this PDF.");
        auto stream = file->getEmbeddedFileStream();
        if (!stream.isStream()) return importRefusal("No progress is attached to this PDF.");
        BoundedText text(most);
        if (!stream.pipeStreamData(&text, nullptr, 0, qpdf_dl_generalized, true, false))
            return importRefusal("What is attached to this PDF cannot be unpacked.");
        return text.take();
    } catch (const TooLarge&) {
        return importRefusal("What is attached to this PDF is too large.");
    } catch (const std::exception& error) {
        return importRefusal("This PDF cannot be read.", error.what());
    }
}

}   // namespace waymark
